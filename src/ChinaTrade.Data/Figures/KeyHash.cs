namespace ChinaTrade.Data;

/// <summary>Hashes a key and the row that it finds to the same value: the sum of one term for each code.</summary>
internal sealed class KeyHash
{
    private readonly int[]?[] terms = new int[]?[CodeSource.Count];
    private readonly FigureColumns columns;

    /// <param name="columns">The columns.</param>
    /// <param name="isByPublication">Whether the publication counts.</param>
    public KeyHash(FigureColumns columns, bool isByPublication)
    {
        this.columns = columns;
        FigureDictionaries dictionaries = columns.Dictionaries;
        if (isByPublication) Add(CodeSource.Publications, dictionaries.Publications);
        Add(CodeSource.Periods, dictionaries.Periods);
        Add(CodeSource.Measures, Array.ConvertAll(dictionaries.Measures, each => each.Measure));
        Add(CodeSource.Producers, dictionaries.Producers);
        foreach (DimensionInfo info in DimensionInfo.All) Add(CodeSource.For(info.Dimension), dictionaries.Entries(info.Dimension));
    }

    /// <summary>Returns the hash of a key.</summary>
    public static int Compute(Measure measure, SeriesKey key, Period period, Producer producer, Publication? publication)
    {
        int sum = Term(CodeSource.Measures, measure.GetHashCode()) + Term(CodeSource.Periods, period.GetHashCode())
            + Term(CodeSource.Producers, producer.GetHashCode());
        if (publication is not null) sum += Term(CodeSource.Publications, publication.GetHashCode());
        ReadOnlySpan<CodeListEntry> entries = key.Entries;
        for (int i = 0; i < entries.Length; i++) sum += Term(CodeSource.For((Dimension)i), entries[i].CodeHash);
        return Mixed(sum);
    }

    /// <summary>Returns the hash of a row.</summary>
    public int Compute(int row)
    {
        int sum = 0;
        for (int source = 0; source < terms.Length; source++)
        {
            if (terms[source] is { } ofSource) sum += ofSource[CodeSource.In(columns, source)[row]];
        }

        return Mixed(sum);
    }

    // An odd factor for each column, so that the same code in another dimension adds another number.
    private static int Term(int source, int hash) => hash * (int)(0x9E3779B1u + (0x61C88646u * (uint)source));

    private static int Mixed(int sum) => sum ^ (int)((uint)sum >> 15) ^ (int)((uint)sum >> 7);

    private void Add<T>(int source, T[] entries)
        where T : notnull => terms[source] = Array.ConvertAll(entries, entry => Term(source, entry.GetHashCode()));
}
