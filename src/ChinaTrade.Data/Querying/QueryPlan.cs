namespace ChinaTrade.Data;

/// <summary>A query, prepared for the columns of each briefing.</summary>
internal sealed class QueryPlan
{
    private (FigureColumns Columns, int Row)[]? ordered;
    private readonly QueryOrder order;

    public QueryPlan(TradeDataset dataset, QuerySpecification specification)
    {
        QueryFilter[] briefings = [.. specification.Filters.Where(filter => filter.Field == QueryField.Briefing)];
        bool[]?[] hidden = dataset.Prints.Hidden(specification.Vintage, briefing => briefings.All(filter => filter.Codes.Contains(briefing.Code)));
        Briefings = [.. dataset.Columns.Select((columns, index) => new ColumnFilter(columns, specification, hidden[index]))];
        order = specification.Order;
        Limit = specification.Limit;
    }

    public ColumnFilter[] Briefings { get; }

    public int? Limit { get; }

    public bool IsOrdered => order != QueryOrder.Key;

    /// <summary>The rows in the order of their numbers, equal ones by key.</summary>
    public (FigureColumns Columns, int Row)[] Ordered => ordered ??= Sort();

    private (FigureColumns Columns, int Row)[] Sort()
    {
        List<(FigureColumns Columns, int Row, decimal Value)> found = [];
        foreach (ColumnFilter filter in Briefings)
        {
            for (int row = filter.Next(0); row >= 0; row = filter.Next(row + 1))
            {
                found.Add((filter.Columns, row, filter.Columns.GetInterval(row).Nominal));
            }
        }

        IEnumerable<(FigureColumns Columns, int Row, decimal Value)> sorted = order == QueryOrder.Value
            ? found.OrderBy(each => each.Value)
            : found.OrderByDescending(each => each.Value);
        return [.. sorted.Select(each => (each.Columns, each.Row))];
    }
}
