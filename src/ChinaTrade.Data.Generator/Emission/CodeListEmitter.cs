using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>A code list as a class with a lazy member for each entry: one that is not read costs nothing.</summary>
internal static class CodeListEmitter
{
    public static string Emit(CodeList list, CodeListSchema schema)
    {
        SourceWriter writer = new();
        writer.Line("namespace ChinaTrade.Data;").Line();
        writer.Summary($"The code list '{list.Key}'. Entries are made when they are first read, once. Thread-safe.");
        writer.Open($"public static class {schema.ClassName}");
        CodeListMembers.Emit(writer, schema.Entry, list.Entries);
        string? total = DimensionInfo.FindList(list.Key)?.TotalCode;
        foreach (CodeEntry entry in list.Entries) EmitEntry(writer, schema, entry, entry.Code == total);
        return writer.Close().ToString();
    }

    /// <summary>Writes the member of an entry.</summary>
    public static void EmitEntry(SourceWriter writer, CodeListSchema schema, CodeEntry entry, bool isTotal)
    {
        string type = Library.Namespace + schema.Entry;
        CodeListMembers.EmitField(writer, type, entry);
        CodeListMembers.EmitDocumentation(writer, entry);
        writer.Open($"public static {type} {entry.Member} => global::System.Threading.LazyInitializer.EnsureInitialized(ref {CodeListMembers.FieldOf(entry)}, static () => new {type}");
        writer.Line($"Code = {Literals.Text(entry.Code)},");
        if (isTotal) writer.Line("IsTotal = true,");
        foreach (CodeField field in schema.Fields.Where(field => field.Property.Length > 0)) EmitProperty(writer, field, entry);
        writer.Close(");").Line();
    }

    private static void EmitProperty(SourceWriter writer, CodeField field, CodeEntry entry)
    {
        EquatableArray<string> items = entry.Items(field.Name);
        if (items.Count == 0 && !field.IsRequired) return;
        string value = field.Kind switch
        {
            // What is missing has its diagnostic; that the member is missing too would hide it.
            CodeFieldKind.Text or CodeFieldKind.Choice when items.Count == 0 => "default!",
            CodeFieldKind.Flag => items[0] == "yes" ? "true" : "false",
            CodeFieldKind.List => Literals.Texts(items),
            CodeFieldKind.Choice => $"{Library.Namespace}{field.Type}.{CodeText.ToName(items[0])}",
            CodeFieldKind.Members => $"new {Library.Namespace}GroupMember[] {{ " + string.Join(", ", items.Select(Member)) + " }",
            _ => Literals.Text(items[0]),
        };
        writer.Line($"{field.Property} = {value},");
    }

    private static string Member(string text)
    {
        MembershipModel member = MembershipModel.OfText(text);
        return $"new({Literals.Text(member.Partner)}, {MonthOf(member.From)}, {MonthOf(member.Until)})";
    }

    private static string MonthOf(string text)
    {
        if (text.Length == 0) return "null";
        Period month = Period.Parse(text);
        return $"{Library.Period}.Month({Literals.Number(month.StartYear)}, {Literals.Number(month.StartMonth)})";
    }
}
