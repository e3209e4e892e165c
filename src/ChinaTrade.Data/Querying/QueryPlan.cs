namespace ChinaTrade.Data;

/// <summary>A query, answered: the selected rows are found once, and kept as bits.</summary>
internal sealed class QueryPlan
{
    private readonly bool?[] areDisjoint = new bool?[DimensionInfo.All.Count + 1];
    private readonly QueryOrder order;
    private int[]? ordered;

    public QueryPlan(FigureTable table, QuerySpecification specification)
    {
        Table = table;
        Filter = new(table.Columns, specification);
        CodePredicate publications = Filter[CodeSource.Publications];
        ulong[]? hidden = publications.PassesAll && specification.Vintage == Vintage.Latest
            ? table.Vintages.HiddenByLatest(specification.Corrections)
            : table.Vintages.Hidden(specification.Vintage, specification.Corrections, publications);
        Rows = ColumnScan.Select(table, Filter, hidden);
        order = specification.Order;
        IsAsPrinted = specification.Corrections == CorrectionPolicy.AsPrinted;
        HasEveryRelease = specification.Vintage == Vintage.All;
        Limit = specification.Limit;
        Count = Math.Min(Rows.Count, Limit ?? int.MaxValue);
    }

    public FigureTable Table { get; }

    public CompiledFilter Filter { get; }

    /// <summary>The selected rows, whatever the limit.</summary>
    public RowBitmap Rows { get; }

    public int? Limit { get; }

    /// <summary>Whether doubtful figures count as they were printed.</summary>
    public bool IsAsPrinted { get; }

    /// <summary>Whether one figure may occur once for each publication.</summary>
    public bool HasEveryRelease { get; }

    /// <summary>The number of figures.</summary>
    public int Count { get; }

    public bool IsOrdered => order != QueryOrder.Key;

    /// <summary>The rows in the order of their numbers, equal ones in that of the table; no more than the limit.</summary>
    /// <exception cref="DoubtfulFigureException">One of them is doubtful, and may not be where its number puts it.</exception>
    public int[] Ordered
    {
        get
        {
            if (ordered is not null) return ordered;
            RequireNoDoubt();
            return ordered = TopRows.Find(Table.Columns, Rows, Limit ?? int.MaxValue, order == QueryOrder.ValueDescending);
        }
    }

    /// <exception cref="DoubtfulFigureException">A figure is doubtful, and the query did not ask for figures as printed.</exception>
    public void RequireNoDoubt()
    {
        if (IsAsPrinted) return;
        foreach (int row in Table.Corrections.DoubtfulRows)
        {
            if (Rows.HasAny(row, row + 1)) throw new DoubtfulFigureException(Table.FigureAt(row));
        }
    }

    /// <summary>Whether codes tell that the figures have nothing in common, so that no pairs of them need be compared.</summary>
    /// <param name="within">The dimension by which they are grouped, so that only figures of one of its codes count.</param>
    public bool IsDisjointByCodes(Dimension? within = null) =>
        Limit is null && (areDisjoint[within is { } dimension ? (int)dimension + 1 : 0] ??= DisjointRows.AreKnown(this, within));
}
