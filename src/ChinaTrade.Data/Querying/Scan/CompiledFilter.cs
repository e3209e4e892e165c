namespace ChinaTrade.Data;

/// <summary>The conditions of a query, compiled for one table: a predicate for each dictionary-encoded column, and one for
/// numbers.</summary>
internal sealed class CompiledFilter
{
    private readonly CodePredicate[] predicates = new CodePredicate[CodeSource.Count];

    public CompiledFilter(FigureColumns columns, QuerySpecification query)
    {
        Array.Fill(predicates, CodePredicate.All);
        foreach (QueryFilter filter in query.Filters)
        {
            // Members of a group depend on the period too, and are tested run by run.
            if (filter.IsMembersOf) Groups = [.. Groups, columns.Vocabulary.Partners.Get(filter.Codes[0])];
            else Add(columns, filter);
        }

        foreach (DimensionInfo info in DimensionInfo.All)
        {
            if (query.MustBreakDownBy(info.Dimension) is { } isPart) Add(columns, info.Dimension, isPart);
        }

        Values = new(query.Values);
    }

    /// <summary>The groups that partners must be members of.</summary>
    public Partner[] Groups { get; } = [];

    public ValuePredicate Values { get; }

    /// <summary>The predicate of a column, by its number in <see cref="CodeSource"/>.</summary>
    public CodePredicate this[int source] => predicates[source];

    /// <summary>Whether some row may pass.</summary>
    public bool CanPass(FigureColumns columns)
    {
        for (int source = 0; source < predicates.Length; source++)
        {
            if (!predicates[source].PassesAll && !predicates[source].CanPass(CodeSource.In(columns, source))) return false;
        }

        return true;
    }

    private void Add(FigureColumns columns, QueryFilter filter)
    {
        int source = filter.Column.Codes ?? throw new InvalidOperationException($"Queries do not filter by '{filter.Column}'.");
        string[] texts = columns.Texts(filter.Column);
        predicates[source] = predicates[source].And(texts.Length, code => filter.Codes.Contains(texts[code], StringComparer.Ordinal));
    }

    private void Add(FigureColumns columns, Dimension dimension, bool isPart)
    {
        CodeListEntry[] entries = columns.Dictionaries.Entries(dimension);
        int source = CodeSource.For(dimension);
        predicates[source] = predicates[source].And(entries.Length, code => entries[code].IsTotal != isPart);
    }
}
