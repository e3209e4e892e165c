namespace ChinaTrade.Data;

/// <summary>A query, answered for the columns of each publication: the rows are found once, and kept as bits.</summary>
internal sealed class QueryPlan
{
    private readonly QueryOrder order;
    private readonly KnownByDimension disjoint;
    private (FigureColumns Columns, int Row)[]? ordered;

    public QueryPlan(TradeDataset dataset, QuerySpecification specification)
    {
        QueryFilter[] publications = [.. specification.Filters.Where(filter => filter.Field == QueryField.Publication)];
        bool[]?[] hidden = publications.Length == 0 && specification.Vintage == Vintage.Latest
            ? dataset.Prints.HiddenByLatest
            : dataset.Prints.Hidden(specification.Vintage, publication => publications.All(filter => filter.Codes.Contains(publication.Code)));
        ColumnMasks masks = new(specification);
        Rows = [.. dataset.Columns.Select((columns, index) => ColumnFilter.Select(columns, masks, hidden[index])).OfType<RowSet>()];
        disjoint = new(within => DisjointRows.AreKnown(this, within));
        order = specification.Order;
        HasEveryPrint = specification.Vintage == Vintage.All;
        Limit = specification.Limit;
        Count = Math.Min(Rows.Sum(rows => rows.Count), Limit ?? int.MaxValue);
    }

    /// <summary>The rows that match, whatever the limit; columns without any do not occur.</summary>
    public RowSet[] Rows { get; }

    public int? Limit { get; }

    /// <summary>Whether one figure may occur once for each publication.</summary>
    public bool HasEveryPrint { get; }

    /// <summary>The number of figures.</summary>
    public int Count { get; }

    /// <summary>Whether codes tell that the figures have nothing in common, and no pairs of them need be looked at.</summary>
    /// <param name="within">The dimension by which they are apart already, so that only figures of one of its codes count.</param>
    public bool IsDisjointByCodes(Dimension? within = null) => Limit is null && disjoint[within];

    public bool IsOrdered => order != QueryOrder.Key;

    /// <summary>The rows in the order of their numbers, equal ones by key; no more than the limit.</summary>
    public (FigureColumns Columns, int Row)[] Ordered => ordered ??= ExtremeRows.Of(Rows, Limit ?? int.MaxValue, order == QueryOrder.ValueDescending);
}
