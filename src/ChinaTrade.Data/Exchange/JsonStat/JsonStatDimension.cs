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
    public static IReadOnlyList<JsonStatDimension> Of(IReadOnlyList<FigureRow> rows)
    {
        JsonStatDimension[] optional =
        [
            Coded("publication", rows, row => row.Publication),
            Coded("flow", rows, row => row.Flow),
            Coded("partner", rows, row => row.Partner),
            Coded("commodity", rows, row => row.Commodity),
            Coded("trade_mode", rows, row => row.TradeMode),
            Coded("enterprise_type", rows, row => row.EnterpriseType),
            Coded("domestic_region", rows, row => row.DomesticRegion),
            Coded("transport_mode", rows, row => row.TransportMode),
            Coded("reference", rows, row => row.Reference),
            Coded("producer", rows, row => row.Producer),
        ];
        return
        [
            Coded("measure", rows, JsonStatMeasure.CodeOf),
            .. optional.Where(dimension => dimension.Codes.Count > 1 || (dimension.Codes.Count == 1 && !IsDefault(dimension.Codes[0]))),
            new("period", row => row.Period, rows.Select(row => row.Period).Distinct().OrderBy(Period.Parse)),
        ];
    }

    private static bool IsDefault(string code) => code is "total" or "world" or "all" or "" or "gacc";

    private static JsonStatDimension Coded(string id, IReadOnlyList<FigureRow> rows, Func<FigureRow, string> codeOf) =>
        new(id, codeOf, rows.Select(codeOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
