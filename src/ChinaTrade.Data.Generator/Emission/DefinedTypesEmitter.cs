using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>Writes what the type of each unit and basis has: its definition, and a constructor that nobody can call. The other part, with
/// summary and base type, is written by hand in the library.</summary>
internal static class DefinedTypesEmitter
{
    public static string Emit(CodeList list, CodeListSchema schema)
    {
        SourceWriter writer = new();
        writer.Line(list.Key == "units" ? "namespace ChinaTrade.Data.Units;" : "namespace ChinaTrade.Data;").Line();
        foreach (CodeEntry entry in list.Entries)
        {
            writer.Open($"public sealed partial class {entry.Member}");
            writer.Open($"private {entry.Member}()").Close().Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static {schema.Entry} Definition => {schema.ClassName}.{entry.Member};");
            writer.Close().Line();
        }

        return writer.ToString();
    }
}
