using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>All names that a publication may use, looked up by code. Built once for a set of code lists.</summary>
internal sealed class SeedVocabulary
{
    private readonly Dictionary<string, Dictionary<string, CodeEntry>> entries;

    public SeedVocabulary(CodeLists lists)
    {
        entries = lists.Lists.ToDictionary(
            list => list.Key, list => ByCode(list.Entries), StringComparer.Ordinal);
        Fields = FigureFields.From(lists);
        Units = new SeedUnits(lists);
    }

    /// <summary>The fields that hold figures.</summary>
    public IReadOnlyDictionary<string, FigureField> Fields { get; }

    public SeedUnits Units { get; }

    /// <summary>Whether there are no code lists at all, as in a project that does not reference the library.</summary>
    public bool IsEmpty => entries.Count == 0;

    public CodeEntry? Find(string listKey, string code) =>
        entries.TryGetValue(listKey, out Dictionary<string, CodeEntry>? list) && list.TryGetValue(code, out CodeEntry? entry)
            ? entry : null;

    public IReadOnlyCollection<string> Codes(string listKey) =>
        entries.TryGetValue(listKey, out Dictionary<string, CodeEntry>? list) ? list.Keys : [];

    public Additivity AdditivityOf(string indicator) =>
        Find("indicators", indicator)?.Text("additivity") is { } code && Enum.TryParse(CodeText.ToName(code), out Additivity additivity)
            ? additivity
            : Additivity.NonAdditive;

    public bool IsSigned(string indicator) => Find("indicators", indicator)?.Text("signed") == "yes";

    // A code that stands twice has its own diagnostic; here the first counts.
    private static Dictionary<string, CodeEntry> ByCode(IEnumerable<CodeEntry> list)
    {
        Dictionary<string, CodeEntry> byCode = new(StringComparer.Ordinal);
        foreach (CodeEntry entry in list)
        {
            if (!byCode.ContainsKey(entry.Code)) byCode.Add(entry.Code, entry);
        }

        return byCode;
    }
}
