using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The starts of all typed paths, and the dataset of all collections.</summary>
internal static class RootEmitter
{
    /// <summary>Emits <c>Briefings</c> and a part of <c>TradeData</c> in the library, <c>Seeds</c> in a user's project.</summary>
    public static string Emit(RootModel root, SeedTarget target)
    {
        SourceWriter writer = new();
        writer.Namespace(target.Namespace);
        if (target.IsLibrary)
        {
            writer.Summary("The press briefings: each is the start of the typed path to the figures that it printed.");
            writer.Open("public static class Briefings");
            EmitPublications(writer, root, target);
            writer.Close().Line().Open("public static partial class TradeData");
            EmitYears(writer, root, target);
            writer.Line($"private static partial FigureColumns[] BuiltInColumns() => new FigureColumns[] {{ {ColumnsOf(root, target)} }};");
        }
        else
        {
            const string Type = "global::ChinaTrade.Data.TradeDataset";
            writer.Summary("The figures of this project's seeds, by period and by publication.");
            writer.Open($"internal static partial class {SeedTarget.UserRoot}");
            writer.Line($"private static {Type}? dataset;").Line();
            writer.Summary("All figures of these seeds.");
            writer.Line($"public static {Type} Dataset => global::System.Threading.LazyInitializer.EnsureInitialized(ref dataset, static () => new {Type}({ColumnsOf(root, target)}));").Line();
            EmitPublications(writer, root, target);
            EmitYears(writer, root, target);
        }

        return writer.Close().ToString();
    }

    private static void EmitPublications(SourceWriter writer, RootModel root, SeedTarget target)
    {
        foreach (PublicationHead publication in root.Publications)
        {
            writer.Summary($"{publication.Words}, on {publication.Period}.");
            writer.Line($"public static {target.QualifiedNodeOf(PathsEmitter.NodeOf(publication.Member))} {publication.Member} => default;").Line();
        }
    }

    private static void EmitYears(SourceWriter writer, RootModel root, SeedTarget target)
    {
        foreach (IGrouping<string, string> year in root.Years)
        {
            writer.Summary($"Figures of periods that end in {year.Key.Substring(1)}: the latest release of each.");
            writer.Line($"public static {target.QualifiedNodeOf(PathsEmitter.NodeOf(year.Key))} {year.Key} => default;").Line();
        }
    }

    private static string ColumnsOf(RootModel root, SeedTarget target) =>
        string.Join(", ", root.ColumnsClasses.Select(name => target.QualifiedNodeOf(name) + ".Instance"));
}
