namespace ChinaTrade.Data;

/// <summary>The published figures that fail the least of a query's conditions: another flow is nearer than another partner.</summary>
internal static class NearestFigures
{
    public static IEnumerable<Figure> Find(TradeQuery query)
    {
        QueryFilter[] filters = [.. query.Specification.Filters];
        Period[] periods = [.. filters.Where(filter => filter.Column == RowColumn.Period).SelectMany(PeriodsOf)];
        return query.Dataset.Query().AtVintage(query.Specification.Vintage)
            .Select(figure => (Figure: figure, Failed: filters.Where(filter => !Passes(figure, filter)).Select(filter => filter.Column)))
            .Select(each => (each.Figure, Cost: CostOf(each.Failed.Concat(OtherBreakdown(each.Figure, query.Specification)))))
            .Where(each => each.Cost < CostOf(filters.Select(filter => filter.Column)))
            .OrderBy(each => each.Cost)
            .ThenBy(each => periods.Length == 0 ? 0 : periods.Min(period => Distance(period, each.Figure.Period)))
            .Select(each => each.Figure);
    }

    private static IEnumerable<RowColumn> OtherBreakdown(Figure figure, QuerySpecification query) => DimensionInfo.All
        .Where(info => query.MustBreakDownBy(info.Dimension) == figure[info.Dimension].IsTotal)
        .Select(info => RowColumn.For(info.Dimension));

    private static bool Passes(Figure figure, QueryFilter filter) => filter.IsMembersOf
        ? figure.Codes.Partners.Get(filter.Codes[0]).HasMember(figure.Partner, figure.Period)
        : filter.Codes.Contains(filter.Column.TextOf(figure));

    private static IEnumerable<Period> PeriodsOf(QueryFilter filter)
    {
        foreach (string code in filter.Codes)
        {
            if (Period.TryParse(code, out Period period)) yield return period;
        }
    }

    // In months, of both ends: another year is as far as another length is.
    private static int Distance(Period a, Period b) =>
        Math.Abs(a.MonthsSince(b)) + Math.Abs(a.MonthsSince(b) + a.MonthCount - b.MonthCount);

    // Transformation, basis and unit change together: a growth instead of a level is one difference.
    private static int CostOf(IEnumerable<RowColumn> failed) => failed
        .Select(column => column == RowColumn.Basis || column == RowColumn.Unit ? RowColumn.Transformation : column)
        .Distinct()
        .Sum(column => column.Dimension == Dimension.Flow ? 1 : column == RowColumn.Period || column == RowColumn.Transformation ? 2 : 4);
}
