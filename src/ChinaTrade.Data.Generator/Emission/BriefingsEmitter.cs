using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The start of every typed path, and the dataset of all briefings.</summary>
internal static class BriefingsEmitter
{
    public static string Emit(IReadOnlyList<BriefingHead> briefings, SeedTarget target)
    {
        SourceWriter writer = new();
        writer.Namespace(target.Namespace);
        writer.Summary("The briefings: each is the start of the typed path to its figures.");
        writer.Open($"{target.Access} static class {target.Root}");
        foreach (BriefingHead briefing in briefings)
        {
            writer.Summary($"{briefing.Words}, on {briefing.Period}.");
            writer.Line($"public static {target.QualifiedNodeOf(PathsEmitter.NodeOf(briefing.Member))} {briefing.Member} => default;").Line();
        }

        string columns = string.Join(", ", briefings.Select(briefing => target.QualifiedNodeOf(ColumnsEmitter.ClassOf(briefing.Member)) + ".Instance"));
        if (target.IsLibrary)
        {
            writer.Close().Line().Open("public static partial class TradeData");
            writer.Line($"private static partial FigureColumns[] BuiltInColumns() => new FigureColumns[] {{ {columns} }};");
            return writer.Close().ToString();
        }

        const string Type = "global::ChinaTrade.Data.TradeDataset";
        writer.Line($"private static {Type}? dataset;").Line();
        writer.Summary("All figures of these briefings.");
        writer.Line($"public static {Type} Dataset => global::System.Threading.LazyInitializer.EnsureInitialized(ref dataset, static () => new {Type}({columns}));");
        return writer.Close().ToString();
    }
}
