namespace ChinaTrade.Data;

/// <summary>The published figures that fail the least of a query's conditions: another flow is nearer than another partner.</summary>
internal static class NearestFigures
{
    public static IEnumerable<Figure> Of(TradeQuery query)
    {
        QueryFilter[] filters = [.. query.Specification.Filters];
        return query.Dataset.Query().Of(query.Specification.Vintage)
            .Select(figure => (Figure: figure, Row: figure.ToRow()))
            .Select(each => (each.Figure, Failed: CostOf(filters.Where(filter => !filter.Codes.Contains(CodeOf(each.Row, filter.Field))))))
            .Where(each => each.Failed < CostOf(filters))
            .OrderBy(each => each.Failed)
            .Select(each => each.Figure);
    }

    // Transformation, basis and unit change together: a growth instead of a level is one difference.
    private static int CostOf(IEnumerable<QueryFilter> failed) => failed
        .Select(filter => filter.Field is QueryField.Basis or QueryField.Unit ? QueryField.Transformation : filter.Field)
        .Distinct()
        .Sum(field => field switch
        {
            QueryField.Flow => 1,
            QueryField.Period or QueryField.Transformation => 2,
            _ => 4,
        });

    private static string CodeOf(FigureRow row, QueryField field) => field switch
    {
        QueryField.Briefing => row.Briefing,
        QueryField.Period => row.Period,
        QueryField.Indicator => row.Indicator,
        QueryField.Transformation => row.Transformation,
        QueryField.Basis => row.Basis,
        QueryField.Unit => row.Unit,
        QueryField.Flow => row.Flow,
        QueryField.Partner => row.Partner,
        QueryField.Commodity => row.Commodity,
        QueryField.TradeMode => row.TradeMode,
        QueryField.Ownership => row.Ownership,
        QueryField.Region => row.Region,
        QueryField.Transport => row.Transport,
        QueryField.Producer => row.Producer,
        _ => row.Status,
    };
}
