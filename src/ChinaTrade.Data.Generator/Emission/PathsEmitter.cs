using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>A typed path: a struct without fields for each step, a member for each figure.</summary>
internal static class PathsEmitter
{
    public static string NodeOf(string name) => name + "Node";

    public static string Emit(PathModel path, SeedTarget target)
    {
        SourceWriter writer = new();
        // Nothing here is ever null, and the compiler would say so with three attributes a step: a tenth of the assembly.
        writer.Line("#nullable disable").Line();
        // What every step overrides needs no document of its own.
        writer.Line("#pragma warning disable CS1591").Line();
        writer.Namespace(target.NodeNamespace);
        writer.Summary($"Figures of {path.Words}.");
        new Pass(writer, path, target).EmitNode(PathNode.From(path), parent: null);
        return writer.ToString();
    }

    private sealed class Pass(SourceWriter writer, PathModel path, SeedTarget target)
    {
        public void EmitNode(PathNode node, string? parent)
        {
            string type = TypeIn(parent, node);
            writer.Open($"{(parent is null ? target.Access : "public")} readonly struct {type} : {Library.FigureNode}");
            if (parent is null && path.IsPublication)
            {
                string publications = $"{path.Publication.ColumnsClass}.Instance.GetPublication({Literals.Number(path.Publication.Index)})";
                writer.Summary("The publication.").Line($"public {Library.Publication} Publication => {publications};").Line();
            }

            foreach (PathNode child in node.Children)
            {
                writer.Summary(NodeTooltip.Of(child)).Line($"public {TypeIn(type, child)} {child.Name} => default;").Line();
            }

            foreach (KeyValuePair<string, PathFigure> figure in node.Figures) EmitFigure(figure.Key, figure.Value);
            foreach (MovedMember member in node.Moved) EmitMoved(member);
            writer.Line("/// <inheritdoc/>").Line($"public {Library.FigureList} Figures => {ListOf(node)};").Line();
            writer.Line("public override string ToString() => Figures.ToString();").Line();
            writer.Line("// LINQPad shows what this returns; it finds the method by name.").Line("private object ToDump() => Figures;");
            foreach (PathNode child in node.Children)
            {
                writer.Line().Summary("A step of a typed path.");
                EmitNode(child, type);
            }

            writer.Close();
        }

        private void EmitFigure(string member, PathFigure path)
        {
            FigureModel figure = path.Figure;
            writer.Summary($"{figure.DisplayWithBounds} — {figure.Title}.");
            writer.Remarks(string.Join(" ", Remarks(figure)));
            writer.Line($"public {Library.Figure}<{figure.KindType}> {member} => new({path.ColumnsClass}.Instance, {Literals.Number(path.Row)});").Line();
        }

        private void EmitMoved(MovedMember member)
        {
            string path = $"{(target.IsLibrary ? "TradeData" : SeedTarget.UserRoot)}.{member.To}";
            writer.Summary($"Moved to {path}.");
            writer.Line($"[global::System.Obsolete({Literals.Text($"Moved to {path}; the next minor version leaves this path out.")})]");
            writer.Line($"public {Library.Figure}<{member.Figure.Figure.KindType}> {member.Member} => new({member.Figure.ColumnsClass}.Instance, {Literals.Number(member.Figure.Row)});").Line();
        }

        private static IEnumerable<string> Remarks(FigureModel figure)
        {
            yield return $"Printed \"{figure.Printed}\": {figure.CitationText}.";
            if (figure.Reference.Length > 0) yield return $"Compared with {Words(figure.Reference)}.";
            if (figure.Reading.Length > 0) yield return $"Should be {Words(figure.Reading)}.";
            if (figure.Note.Length > 0) yield return figure.Note;
        }

        private static string Words(string codes) => codes.Replace("=", " ").Replace(";", ", ");

        // One list for each set of columns, in the order of the columns' rows.
        private static string ListOf(PathNode node)
        {
            string[] lists = node.AllFigures
                .GroupBy(figure => figure.ColumnsClass, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"new {Library.FigureList}({group.Key}.Instance, {Literals.Rows(group.Select(figure => figure.Row).OrderBy(row => row))})")
                .ToArray();
            return lists.Length == 1 ? lists[0] : $"new({string.Join(", ", lists)})";
        }

        // A type cannot have the name of the one around it: the path of a period June2021 may have a step of that name.
        private static string TypeIn(string? parent, PathNode child) => NodeOf(child.Name) == parent ? NodeOf(parent) : NodeOf(child.Name);
    }
}
