namespace ChinaTrade.Data;

/// <summary>A dimension of a cube: its categories in order, and the place of each.</summary>
internal sealed class JsonStatDimension
{
    private readonly Func<FigureRow, string> codeOf;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private JsonStatDimension(string id, Func<FigureRow, string> codeOf, IEnumerable<string> codes)
    {
        Id = id;
        this.codeOf = codeOf;
        Codes = [.. codes];
        for (int i = 0; i < Codes.Count; i++) places.Add(Codes[i], i);
    }

    public string Id { get; }

    /// <summary>The codes of the categories, in order.</summary>
    public IReadOnlyList<string> Codes { get; }

    public int PlaceOf(FigureRow row) => places[codeOf(row)];

    /// <summary>The dimensions that rows need: measure, period, and those others that tell rows apart or say more than "all".</summary>
    public static IReadOnlyList<JsonStatDimension> From(IReadOnlyList<FigureRow> rows)
    {
        IEnumerable<JsonStatDimension> optional = RowColumn.All
            .Where(column => column.IsKey && column.Dimension is not null || column == RowColumn.Publication
                || column == RowColumn.Reference || column == RowColumn.Producer)
            .Select(column => Coded(column.Name, rows, column.TextOf));
        return
        [
            Coded("measure", rows, JsonStatMeasure.CodeOf),
            .. optional.Where(dimension => dimension.Codes.Count > 1
                || (dimension.Codes.Count == 1 && !IsUsual(dimension.Id, dimension.Codes[0]))),
            new("period", row => row.Period, rows.Select(row => row.Period).Distinct().OrderBy(Period.Parse)),
        ];
    }

    // The total of a dimension, no reference, and GACC go without saying.
    private static bool IsUsual(string column, string code) =>
        code.Length == 0 || code == Producers.Gacc.Code || code == DimensionInfo.FindColumn(column)?.TotalCode;

    private static JsonStatDimension Coded(string id, IReadOnlyList<FigureRow> rows, Func<FigureRow, string> codeOf) =>
        new(id, codeOf, rows.Select(codeOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
