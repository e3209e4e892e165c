namespace ChinaTrade.Data;

/// <summary>The published figures that fail the least of a query's conditions: another flow is nearer than another partner.</summary>
internal static class NearestFigures
{
    public static IEnumerable<Figure> Of(TradeQuery query)
    {
        QueryFilter[] filters = [.. query.Specification.Filters];
        Period[] periods = [.. filters.Where(filter => filter.Field == QueryField.Period).SelectMany(PeriodsOf)];
        return query.Dataset.Query().Of(query.Specification.Vintage)
            .Select(figure => (Figure: figure, Failed: filters.Where(filter => !Passes(figure, filter)).Select(filter => filter.Field)))
            .Select(each => (each.Figure, Cost: CostOf(each.Failed.Concat(OtherBreakdown(each.Figure, query.Specification)))))
            .Where(each => each.Cost < CostOf(filters.Select(filter => filter.Field)))
            .OrderBy(each => each.Cost)
            .ThenBy(each => periods.Length == 0 ? 0 : periods.Min(period => Distance(period, each.Figure.Period)))
            .Select(each => each.Figure);
    }

    private static IEnumerable<QueryField> OtherBreakdown(Figure figure, QuerySpecification query) => Enum.GetValues<Dimension>()
        .Where(dimension => query.MustBreakDownBy(dimension) == SeriesKey.IsTotal(figure.Key.Codes[(int)dimension]))
        .Select(QuerySpecification.FieldOf);

    private static bool Passes(Figure figure, QueryFilter filter) => filter.IsMembersOf
        ? Partners.Get(filter.Codes[0]).HasMember(figure.Partner, figure.Period)
        : filter.Codes.Contains(CodeOf(figure, filter.Field));

    private static IEnumerable<Period> PeriodsOf(QueryFilter filter)
    {
        foreach (string code in filter.Codes)
        {
            if (Period.TryParse(code, out Period period)) yield return period;
        }
    }

    // In months, of both ends: another year is as far as another length is.
    private static int Distance(Period a, Period b) => Math.Abs(a.MonthsSince(b)) + Math.Abs(a.MonthsSince(b) + a.Months - b.Months);

    // Transformation, basis and unit change together: a growth instead of a level is one difference.
    private static int CostOf(IEnumerable<QueryField> failed) => failed
        .Select(field => field is QueryField.Basis or QueryField.Unit ? QueryField.Transformation : field)
        .Distinct()
        .Sum(field => field switch
        {
            QueryField.Flow => 1,
            QueryField.Period or QueryField.Transformation => 2,
            _ => 4,
        });

    private static string CodeOf(Figure figure, QueryField field) => field switch
    {
        QueryField.Publication => figure.Origin.Publication.Code,
        QueryField.Period => figure.PeriodCode,
        QueryField.Indicator => figure.Measure.Indicator.Code,
        QueryField.Transformation => figure.Measure.Transformation.ToCode(),
        QueryField.Basis => figure.Measure.Basis?.Code ?? string.Empty,
        QueryField.Unit => figure.UnitCode,
        QueryField.Flow => figure.Flow.ToCode(),
        QueryField.Partner => figure.Partner.Code,
        QueryField.Commodity => figure.Commodity.Code,
        QueryField.TradeMode => figure.TradeMode.Code,
        QueryField.EnterpriseType => figure.EnterpriseType.Code,
        QueryField.DomesticRegion => figure.DomesticRegion.Code,
        QueryField.TransportMode => figure.TransportMode.Code,
        QueryField.Producer => figure.Origin.Producer.Code,
        _ => figure.Status.ToCode(),
    };
}
