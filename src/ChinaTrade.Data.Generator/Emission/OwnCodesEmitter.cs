using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>Writes the codes of a user's project: a class for each list, and the vocabulary of them and the library's.</summary>
internal static class OwnCodesEmitter
{
    private const string Type = Library.Namespace + "TradeCodes";

    public static string Emit(OwnCodes codes, SeedTarget target)
    {
        SourceWriter writer = new();
        writer.Namespace(target.Namespace);
        writer.Open($"internal static partial class {SeedTarget.UserRoot}");
        writer.Line($"private static {Type}? codes;").Line();
        writer.Summary("The codes of the library and of these seeds.");
        writer.Line($"public static {Type} Codes => global::System.Threading.LazyInitializer.EnsureInitialized(ref codes, static () => {Vocabulary(codes)});");
        foreach (IGrouping<string, OwnCodeList> list in codes.Lists.GroupBy(each => each.List.Key, StringComparer.Ordinal))
        {
            EmitList(writer, list);
        }

        return writer.Close().ToString();
    }

    private static void EmitList(SourceWriter writer, IGrouping<string, OwnCodeList> lists)
    {
        CodeListSchema schema = CodeListSchema.FindExtensible(lists.Key)!;
        writer.Line().Summary($"The {lists.Key.Replace('-', ' ')} of these seeds.");
        writer.Open($"public static class {schema.ClassName}");
        foreach (CodeEntry entry in lists.SelectMany(each => each.List.Entries))
        {
            CodeListEmitter.EmitEntry(writer, schema, entry, isTotal: false);
        }

        writer.Close();
    }

    // One vocabulary for each prefix; together they are that of the seeds.
    private static string Vocabulary(OwnCodes codes)
    {
        IEnumerable<string> ofPrefixes = codes.Lists.GroupBy(each => each.Prefix, StringComparer.Ordinal).Select(group =>
        {
            IEnumerable<string> members = group.SelectMany(
                each => each.List.Entries.Select(entry => $"{CodeListSchema.FindExtensible(each.List.Key)!.ClassName}.{entry.Member}"));
            return $"{Type}.Create({Literals.Text(group.Key)}, new {Library.Namespace}CodeListEntry[] {{ {string.Join(", ", members)} }})";
        });
        return ofPrefixes.Aggregate((all, next) => $"{all}.Merge({next})");
    }
}
