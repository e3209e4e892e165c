namespace ChinaTrade.Data;

/// <summary>A query, answered: the selected rows are found once, and kept as bits.</summary>
internal sealed class QueryPlan
{
    private readonly bool?[] areDisjoint = new bool?[DimensionInfo.All.Count + 1];
    private readonly QueryOrder order;
    private readonly QuerySpecification specification;
    private int[]? ordered;

    public QueryPlan(FigureTable table, QuerySpecification specification)
    {
        Table = table;
        this.specification = specification;
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
            if (Limit is not null) RequireOneFlow();
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

    /// <summary>Refuses to add up or rank exports, imports and totals together where none was chosen.</summary>
    /// <exception cref="InvalidOperationException">The query chooses no flow, and finds figures of several; the message says how to ask
    /// instead.</exception>
    public void RequireOneFlow()
    {
        if (specification.ChoosesFlow) return;
        CodeColumn flows = Table.Columns.Codes(Dimension.Flow);
        if (flows.IsUniform) return;
        int? first = null;
        for (int row = Rows.Next(0); row >= 0; row = Rows.Next(row + 1))
        {
            first ??= flows[row];
            if (flows[row] == first) continue;
            string names = string.Join(
                " and ", new[] { first.Value, flows[row] }.Select(code => Table.Columns.Dictionaries.Entries(Dimension.Flow)[code].Name));
            throw new InvalidOperationException(
                $"'{specification}' finds {names} alike, which are not to be added up or ranked together. Choose Exports(), Imports() or Total(); By(Dimension.Flow) asks for exports and imports on purpose.");
        }
    }

    /// <summary>Whether codes tell that the figures have nothing in common, so that no pairs of them need be compared.</summary>
    /// <param name="within">The dimension by which they are grouped, so that only figures of one of its codes count.</param>
    public bool IsDisjointByCodes(Dimension? within = null) =>
        Limit is null && (areDisjoint[within is { } dimension ? (int)dimension + 1 : 0] ??= DisjointRows.AreKnown(this, within));
}
