using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The typed path of a publication: a struct without fields for each step, a member for each figure.</summary>
internal static class PathsEmitter
{
    public static string NodeOf(string name) => name + "Node";

    public static string Emit(PublicationModel publication, SeedTarget target)
    {
        SourceWriter writer = new();
        writer.Namespace(target.NodeNamespace);
        writer.Summary($"Figures of {publication.Words}.");
        new Pass(writer, publication, target).EmitNode(PathNode.Of(publication), parent: null);
        return writer.ToString();
    }

    private sealed class Pass(SourceWriter writer, PublicationModel publication, SeedTarget target)
    {
        private readonly string columns = ColumnsEmitter.ClassOf(publication.Member) + ".Instance";

        public void EmitNode(PathNode node, string? parent)
        {
            string type = TypeIn(parent, node);
            writer.Open($"{(parent is null ? target.Access : "public")} readonly struct {type} : {Library.FigureNode}");
            if (parent is null) writer.Summary("The publication.").Line($"public {Library.Publication} Publication => {columns}.Publication;").Line();
            foreach (PathNode child in node.Children)
            {
                writer.Summary($"Figures of {Describe(child)}.").Line($"public {TypeIn(type, child)} {child.Name} => default;").Line();
            }

            foreach (KeyValuePair<string, int> figure in node.Figures) EmitFigure(figure.Key, figure.Value);
            string rows = string.Join(", ", node.Rows.Select(row => Literals.Number(row)));
            writer.Line("/// <inheritdoc/>").Line($"public {Library.FigureList} Figures => new({columns}, new ushort[] {{ {rows} }});").Line();
            writer.Summary("A line a figure.").Line("public override string ToString() => Figures.ToString();").Line();
            writer.Line("// LINQPad shows what this returns; it finds the method by name.").Line("private object ToDump() => Figures;");
            foreach (PathNode child in node.Children)
            {
                writer.Line().Summary($"Figures of {Describe(child)}.");
                EmitNode(child, type);
            }

            writer.Close();
        }

        private void EmitFigure(string member, int row)
        {
            FigureModel figure = publication.Figures[row];
            string doubt = figure.Status == ObservationStatus.Doubtful ? "Doubtful. " : string.Empty;
            writer.Summary($"{doubt}{figure.Display} — {figure.MeasureName}: {figure.Series.Text}, {figure.Series.Period}.");
            writer.Remarks(string.Join(" ", Remarks(figure)));
            writer.Line($"public {Library.Figure}<{figure.KindType}> {member} => new({columns}, {Literals.Number(row)});").Line();
        }

        private static IEnumerable<string> Remarks(FigureModel figure)
        {
            yield return $"Printed \"{figure.Printed}\": {figure.PlaceText}.";
            if (figure.Reference.Length > 0) yield return $"Against {figure.Reference}.";
            if (figure.Correction.Length > 0) yield return $"Read {figure.Correction}.";
            if (figure.Note.Length > 0) yield return figure.Note;
        }

        // A type cannot be called as the one around it: a publication of the name June2021 may have a step for that month.
        private static string TypeIn(string? parent, PathNode child) => NodeOf(child.Name) == parent ? NodeOf(parent) : NodeOf(child.Name);

        private static string Describe(PathNode node) => CodeText.OfName(node.Name).Replace('-', ' ');
    }
}
