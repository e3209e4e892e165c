namespace ChinaTrade.Data;

/// <summary>Which codes of a column pass a query.</summary>
internal sealed class ColumnMasks(QuerySpecification query)
{
    public CodeMask Of<T>(QueryField field, T[] entries, Func<T, string> code) => new(Array.ConvertAll(entries, entry => Passes(field, code(entry))));

    /// <summary>The same for a dimension, which <c>By</c> may ask to be broken down by, or not to be.</summary>
    public CodeMask Of<T>(Dimension dimension, QueryField field, T[] entries, Func<T, string> code)
    {
        bool isFiltered = query.Filters.Any(filter => filter.Field == field);
        bool? mustBreakDown = query.By is { } by && !(isFiltered && !by.Contains(dimension)) ? by.Contains(dimension) : null;
        return new(Array.ConvertAll(entries, entry =>
        {
            string text = code(entry);
            bool isTotal = text is "world" or "all" or "total";
            return Passes(field, text) && (mustBreakDown is not { } must || must != isTotal);
        }));
    }

    public CodeMask OfMeasures(MeasureInUnit[] measures) => new(Array.ConvertAll(measures, each =>
        Passes(QueryField.Indicator, each.Measure.Indicator.Code)
        && Passes(QueryField.Transformation, each.Measure.Transformation.ToCode())
        && Passes(QueryField.Basis, each.Measure.Basis?.Code ?? string.Empty)
        && Passes(QueryField.Unit, each.UnitCode)));

    private bool Passes(QueryField field, string code) =>
        query.Filters.All(filter => filter.Field != field || filter.IsMembersOf || filter.Codes.Contains(code));
}
