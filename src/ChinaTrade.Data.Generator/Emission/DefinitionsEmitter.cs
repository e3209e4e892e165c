using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>Units and bases: their types are written by hand, their codes and names stand in the seed.</summary>
internal static class DefinitionsEmitter
{
    public static string Emit(CodeList list, CodeListSchema schema)
    {
        SourceWriter writer = new();
        writer.Line("namespace ChinaTrade.Data;").Line();
        writer.Summary($"The code list '{list.Key}'. Entries are made when they are first read, once. Thread-safe.");
        writer.Open($"public static class {schema.ClassName}");
        foreach (CodeEntry entry in list.Entries)
        {
            string arguments = string.Join(", ", schema.Fields
                .Where(field => field.Property.Length > 0)
                .Select(field => Literals.Text(entry.Text(field.Name) ?? string.Empty)));
            CodeListMembers.EmitField(writer, schema.Entry, entry);
            CodeListMembers.EmitDocumentation(writer, entry);
            writer.Line($"public static {schema.Entry} {entry.Member} => global::System.Threading.LazyInitializer.EnsureInitialized(ref {CodeListMembers.FieldOf(entry)}, static () => new {schema.Entry}({Literals.Text(entry.Code)}, {arguments}));");
            writer.Line();
        }

        EmitGet(writer, list, schema);
        return writer.Close().ToString();
    }

    private static void EmitGet(SourceWriter writer, CodeList list, CodeListSchema schema)
    {
        string codes = string.Join(", ", list.Entries.Select(entry => Literals.Text(entry.Code)));
        writer.Summary("Every code, in order.");
        writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<string> Codes => new string[] {{ {codes} }};").Line();
        writer.Summary("The entry of a code.");
        writer.Line("/// <exception cref=\"UnknownCodeException\">There is none; the message names the nearest code.</exception>");
        writer.Open($"public static {schema.Entry} Get(string code) => code switch");
        foreach (CodeEntry entry in list.Entries) writer.Line($"{Literals.Text(entry.Code)} => {entry.Member},");
        writer.Line("null => throw new global::System.ArgumentNullException(nameof(code)),");
        writer.Line($"_ => throw new UnknownCodeException(code, {Literals.Text(list.Key)}, Codes),");
        writer.Close(";");
    }
}
