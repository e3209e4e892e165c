namespace ChinaTrade.Data;

/// <summary>Which codes of a column pass a query.</summary>
internal sealed class ColumnMasks(QuerySpecification query)
{
    private readonly QueryFilter[]?[] filters = ByField(query.Filters);

    public CodeMask Of<T>(QueryField field, T[] entries, Func<T, string> code) =>
        filters[(int)field] is null ? CodeMask.All : new(Array.ConvertAll(entries, entry => Passes(field, code(entry))));

    /// <summary>The same for a dimension, which <c>By</c> may ask to be broken down by, or not to be.</summary>
    public CodeMask Of<T>(Dimension dimension, QueryField field, T[] entries, Func<T, string> code)
    {
        bool isFiltered = query.Filters.Any(filter => filter.Field == field);
        bool? mustBreakDown = query.By is { } by && !(isFiltered && !by.Contains(dimension)) ? by.Contains(dimension) : null;
        if (mustBreakDown is null) return Of(field, entries, code);
        return new(Array.ConvertAll(entries, entry =>
        {
            string text = code(entry);
            bool isTotal = text is "world" or "all" or "total";
            return mustBreakDown != isTotal && Passes(field, text);
        }));
    }

    public CodeMask OfMeasures(MeasureInUnit[] measures) => new(Array.ConvertAll(measures, each =>
        Passes(QueryField.Indicator, each.Measure.Indicator.Code)
        && Passes(QueryField.Transformation, each.Measure.Transformation.ToCode())
        && Passes(QueryField.Basis, each.Measure.Basis?.Code ?? string.Empty)
        && Passes(QueryField.Unit, each.UnitCode)));

    private bool Passes(QueryField field, string code) =>
        filters[(int)field] is not { } asked || Array.TrueForAll(asked, filter => filter.Codes.Contains(code));

    // Members of a group depend on the period too, and are looked at elsewhere.
    private static QueryFilter[]?[] ByField(IReadOnlyList<QueryFilter> filters)
    {
        QueryFilter[]?[] byField = new QueryFilter[]?[Enum.GetValues<QueryField>().Length];
        foreach (IGrouping<QueryField, QueryFilter> group in filters.Where(filter => !filter.IsMembersOf).GroupBy(filter => filter.Field)) byField[(int)group.Key] = [.. group];
        return byField;
    }
}
