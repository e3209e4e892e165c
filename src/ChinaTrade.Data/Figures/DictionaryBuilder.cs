namespace ChinaTrade.Data;

/// <summary>Collects the distinct entries of a column and numbers them in the order in which they are first added.</summary>
internal sealed class DictionaryBuilder<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> codes = new(comparer);
    private readonly List<T> entries = [];

    /// <summary>The distinct entries, by code.</summary>
    public IReadOnlyList<T> Entries => entries;

    /// <summary>Returns the code of an entry, and adds the entry if it is new.</summary>
    public int CodeOf(T entry)
    {
        if (codes.TryGetValue(entry, out int code)) return code;
        codes.Add(entry, entries.Count);
        entries.Add(entry);
        return entries.Count - 1;
    }
}
