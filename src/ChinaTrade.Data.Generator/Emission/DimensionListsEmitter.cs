using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The code list of each dimension, for code that treats dimensions alike.</summary>
internal static class DimensionListsEmitter
{
    public static string Emit()
    {
        SourceWriter writer = new();
        writer.Line("namespace ChinaTrade.Data;").Line();
        writer.Summary("The code lists of the dimensions.");
        writer.Open("internal static class DimensionLists");
        writer.Summary("Returns every entry of a dimension.");
        writer.Open("public static global::System.Collections.Generic.IReadOnlyList<CodeListEntry> All(Dimension dimension) => dimension switch");
        foreach (DimensionInfo info in DimensionInfo.All) writer.Line($"Dimension.{info.Dimension} => {ClassOf(info)}.All,");
        Default(writer);
        writer.Summary("Returns the entry of a code; null if there is none.");
        writer.Open("public static CodeListEntry? Find(Dimension dimension, string code) => dimension switch");
        foreach (DimensionInfo info in DimensionInfo.All) writer.Line($"Dimension.{info.Dimension} => {ClassOf(info)}.Find(code),");
        Default(writer);
        writer.Summary("Returns the entry of a code.");
        writer.Open("public static CodeListEntry Get(Dimension dimension, string code) => dimension switch");
        foreach (DimensionInfo info in DimensionInfo.All) writer.Line($"Dimension.{info.Dimension} => {ClassOf(info)}.Get(code),");
        Default(writer);
        writer.Summary("Returns the dimension of an entry.");
        writer.Open("public static Dimension DimensionOf(CodeListEntry entry) => entry switch");
        foreach (DimensionInfo info in DimensionInfo.All) writer.Line($"{CodeListSchema.Get(info).Entry} => Dimension.{info.Dimension},");
        writer.Line("_ => throw new global::System.ArgumentException($\"'{entry.Name}' belongs to no dimension.\", nameof(entry)),").Close(";");
        return writer.Close().ToString();
    }

    private static string ClassOf(DimensionInfo info) => CodeListSchema.Get(info).ClassName;

    private static void Default(SourceWriter writer) =>
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(dimension), dimension, \"Not a dimension.\"),").Close(";").Line();
}
