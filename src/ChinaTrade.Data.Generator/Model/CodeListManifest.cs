namespace ChinaTrade.Data.Generator.Model;

/// <summary>Code lists as lines: list, code, member, then <c>field=item|item</c>, separated by tabs.</summary>
/// <remarks>Only the fields that a publication's seed is checked and documented with; definitions and sources stay in the
/// library.</remarks>
internal static class CodeListManifest
{
    private static readonly string[] Carried =
    [
        "name", "phrase", "chinese", "field", "prefix", "units", "additivity", "exact", "signed", "type", "symbol", "singular", "plural", "also-read-as",
        "kind", "membership", "members", "parts", "within", "exclusive", "mapping", "hs-2017", "hs-2022",
    ];

    private const char ItemSeparator = '\u001f';

    public static IEnumerable<string> Write(CodeLists lists)
    {
        foreach (CodeList list in lists.Lists)
        {
            // A user's publication names sources of its own.
            if (list.Key == "sources") continue;
            foreach (CodeEntry entry in list.Entries)
            {
                IEnumerable<string> fields = entry.Values
                    .Where(value => Carried.Contains(value.Field))
                    .Select(value => value.Field + "=" + string.Join(ItemSeparator.ToString(), value.Items));
                yield return string.Join("\t", new[] { list.Key, entry.Code, entry.Member }.Concat(fields));
            }
        }
    }

    public static CodeLists Read(string manifest) => new(manifest
        .Split('\n')
        .Select(line => line.Split('\t'))
        .Where(parts => parts.Length >= 3)
        .GroupBy(parts => parts[0], StringComparer.Ordinal)
        .Select(group => new CodeList(group.Key, group.Select(EntryOf).ToEquatableArray()))
        .ToEquatableArray());

    private static CodeEntry EntryOf(string[] parts) => new(parts[1], parts[2], parts.Skip(3).Select(ValueOf).ToEquatableArray());

    private static CodeValue ValueOf(string field)
    {
        int equals = field.IndexOf('=');
        return new CodeValue(field.Substring(0, equals), field.Substring(equals + 1).Split(ItemSeparator).ToEquatableArray());
    }
}
