using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The start of every typed path, and the dataset of all publications.</summary>
internal static class PublicationsEmitter
{
    public static string Emit(IReadOnlyList<PublicationHead> publications, SeedTarget target)
    {
        SourceWriter writer = new();
        writer.Namespace(target.Namespace);
        writer.Summary("The publications: each is the start of the typed path to its figures.");
        writer.Open($"{target.Access} static class {target.Root}");
        foreach (PublicationHead publication in publications)
        {
            writer.Summary($"{publication.Words}, on {publication.Period}.");
            writer.Line($"public static {target.QualifiedNodeOf(PathsEmitter.NodeOf(publication.Member))} {publication.Member} => default;").Line();
        }

        string columns = string.Join(", ", publications.Select(publication => target.QualifiedNodeOf(ColumnsEmitter.ClassOf(publication.Member)) + ".Instance"));
        if (target.IsLibrary)
        {
            writer.Close().Line().Open("public static partial class TradeData");
            writer.Line($"private static partial FigureColumns[] BuiltInColumns() => new FigureColumns[] {{ {columns} }};");
            return writer.Close().ToString();
        }

        const string Type = "global::ChinaTrade.Data.TradeDataset";
        writer.Line($"private static {Type}? dataset;").Line();
        writer.Summary("All figures of these publications.");
        writer.Line($"public static {Type} Dataset => global::System.Threading.LazyInitializer.EnsureInitialized(ref dataset, static () => new {Type}({columns}));");
        return writer.Close().ToString();
    }
}
