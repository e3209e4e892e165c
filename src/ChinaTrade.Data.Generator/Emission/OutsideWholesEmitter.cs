using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>The wholes outside China's trade, which are known by code alone.</summary>
internal static class OutsideWholesEmitter
{
    public static string Emit(CodeList list, CodeListSchema schema)
    {
        SourceWriter writer = new();
        writer.Line("namespace ChinaTrade.Data;").Line();
        writer.Summary($"The codes of the code list '{list.Key}'. Thread-safe.");
        writer.Open($"internal static class {schema.ClassName}");
        writer.Summary("Every code, in order.");
        string codes = string.Join(", ", list.Entries.Select(entry => Literals.Text(entry.Code)));
        writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<string> Codes {{ get; }} = new string[] {{ {codes} }};");
        return writer.Close().ToString();
    }
}
