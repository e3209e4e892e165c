namespace ChinaTrade.Data;

/// <summary>The published figures that fail the least of a query's conditions: another flow is nearer than another partner.</summary>
internal static class NearestFigures
{
    public static IEnumerable<Figure> Of(TradeQuery query)
    {
        QueryFilter[] filters = [.. query.Specification.Filters];
        return query.Dataset.Query().Of(query.Specification.Vintage)
            .Select(figure => (Figure: figure, Row: figure.ToRow()))
            .Select(each => (each.Figure, Failed: filters.Where(filter => !filter.Codes.Contains(CodeOf(each.Row, filter.Field))).Sum(WeightOf)))
            .Where(each => each.Failed < filters.Sum(WeightOf))
            .OrderBy(each => each.Failed)
            .Select(each => each.Figure);
    }

    private static int WeightOf(QueryFilter filter) => filter.Field switch
    {
        QueryField.Flow => 1,
        QueryField.Period or QueryField.Transformation or QueryField.Basis or QueryField.Unit => 2,
        _ => 4,
    };

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
