using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>What every class of a code list has besides its entries.</summary>
internal static class CodeListMembers
{
    /// <summary>The list itself, and look-up by code.</summary>
    public static void Emit(SourceWriter writer, string entry, IEnumerable<CodeEntry> entries)
    {
        writer.Line($"private static CodeList<{entry}>? all;").Line();
        writer.Summary("Every entry, by code.");
        writer.Line($"public static CodeList<{entry}> All => global::System.Threading.LazyInitializer.EnsureInitialized(ref all, static () => new CodeList<{entry}>(new {entry}[]");
        writer.Open(string.Empty.PadLeft(0));
        foreach (CodeEntry each in entries) writer.Line(each.Member + ",");
        writer.Close("));").Line();
        writer.Summary("The entry of a code.");
        writer.Line("/// <exception cref=\"UnknownCodeException\">There is none; the message names the nearest code.</exception>");
        writer.Line($"public static {entry} Get(string code) => All.Get(code);").Line();
        writer.Summary("The entry of a code; null where there is none.");
        writer.Line($"public static {entry}? Find(string code) => All.Find(code);").Line();
    }

    public static void EmitField(SourceWriter writer, string type, CodeEntry entry) =>
        writer.Line($"private static {type}? {FieldOf(entry)};").Line();

    public static void EmitDocumentation(SourceWriter writer, CodeEntry entry)
    {
        string name = entry.Text("name") ?? entry.Text("title") ?? entry.Code;
        string chinese = entry.Text("chinese") is { } text ? $" ({text})" : string.Empty;
        writer.Summary($"{name}{chinese}: code '{entry.Code}'.");
        if ((entry.Text("definition") ?? entry.Text("note")) is { } definition) writer.Remarks(definition);
    }

    // An underscore keeps the field from being a keyword or a member.
    public static string FieldOf(CodeEntry entry) => "_" + char.ToLowerInvariant(entry.Member[0]) + entry.Member.Substring(1);
}
