using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>Writes the lists of a vocabulary: one for each dimension, and the producers.</summary>
internal static class VocabularyEmitter
{
    public static string Emit()
    {
        CodeListSchema[] schemas = [.. DimensionInfo.All.Select(CodeListSchema.Get), CodeListSchema.Find("producers")!];
        SourceWriter writer = new();
        writer.Line("namespace ChinaTrade.Data;").Line();
        writer.Open("public sealed partial class TradeCodes");
        foreach (CodeListSchema schema in schemas)
        {
            string field = char.ToLowerInvariant(schema.ClassName[0]) + schema.ClassName.Substring(1);
            writer.Line($"private CodeList<{schema.Entry}>? {field};").Line();
            writer.Summary($"The {schema.Key.Replace('-', ' ')}, by code.");
            writer.Line($"public CodeList<{schema.Entry}> {schema.ClassName} => {field} ??= With(global::ChinaTrade.Data.{schema.ClassName}.All);").Line();
        }

        writer.Summary("Returns every entry of a dimension, by code.");
        writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is no dimension.</exception>");
        Switch(writer, "public global::System.Collections.Generic.IReadOnlyList<CodeListEntry> All(Dimension dimension)",
            info => ClassOf(info));
        Switch(writer, "internal CodeListEntry Get(Dimension dimension, string code)", info => $"{ClassOf(info)}.Get(code)");
        Switch(writer, "private CodeListEntry? FindIn(Dimension dimension, string code)", info => $"{ClassOf(info)}.Find(code)");
        writer.Open("internal static Dimension DimensionOf(CodeListEntry entry) => entry switch");
        foreach (DimensionInfo info in DimensionInfo.All) writer.Line($"{CodeListSchema.Get(info).Entry} => Dimension.{info.Dimension},");
        writer.Line("_ => throw new global::System.ArgumentException($\"'{entry.Name}' belongs to no dimension.\", nameof(entry)),").Close(";");
        return writer.Close().ToString();
    }

    private static string ClassOf(DimensionInfo info) => CodeListSchema.Get(info).ClassName;

    private static void Switch(SourceWriter writer, string signature, Func<DimensionInfo, string> valueOf)
    {
        writer.Open($"{signature} => dimension switch");
        foreach (DimensionInfo info in DimensionInfo.All) writer.Line($"Dimension.{info.Dimension} => {valueOf(info)},");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(dimension), dimension, \"Not a dimension.\"),")
            .Close(";").Line();
    }
}
