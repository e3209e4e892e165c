namespace ChinaTrade.Data;

/// <summary>A dictionary-encoded column while it grows, and its dictionary.</summary>
/// <typeparam name="T">An entry of the dictionary.</typeparam>
/// <param name="parse">Creates the entry of a text that is known to be valid.</param>
/// <param name="order">The order of the finished dictionary.</param>
internal sealed class DictionaryColumnBuilder<T>(Func<string, T> parse, Comparison<T> order)
{
    private readonly DictionaryBuilder<string> texts = new(StringComparer.Ordinal);
    private readonly List<int> codes = [];
    private string? last;

    /// <summary>The number of distinct entries.</summary>
    public int EntryCount => texts.Entries.Count;

    /// <summary>Adds the text of the next row. Texts mostly recur from one row to the next.</summary>
    public void Add(string text)
    {
        if (ReferenceEquals(text, last)) codes.Add(codes[^1]);
        else codes.Add(texts.CodeOf(last = text));
    }

    /// <summary>Returns the dictionary in order, and for each row the code in that order.</summary>
    public (T[] Entries, int[] Codes) Build()
    {
        T[] unsorted = [.. texts.Entries.Select(parse)];
        int[] places = [.. Enumerable.Range(0, unsorted.Length)];
        Array.Sort(places, (a, b) => order(unsorted[a], unsorted[b]));
        int[] sortedCode = new int[places.Length];
        for (int i = 0; i < places.Length; i++) sortedCode[places[i]] = i;
        int[] sorted = new int[codes.Count];
        for (int row = 0; row < sorted.Length; row++) sorted[row] = sortedCode[codes[row]];
        return (Array.ConvertAll(places, place => unsorted[place]), sorted);
    }
}
