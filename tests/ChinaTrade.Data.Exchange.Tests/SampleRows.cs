namespace ChinaTrade.Data.Exchange.Tests;

/// <summary>Rows and publications that tests start from.</summary>
internal static class SampleRows
{
    /// <summary>A publication that is not built in.</summary>
    public static Publication Publication { get; } = new()
    {
        Code = "2022-h1",
        Title = "Test publication",
        Publisher = "Nobody",
        Date = new DateOnly(2022, 7, 13),
        Period = Period.FirstHalf(2022),
        Sections = [new Section("opening-statement", "opening statement"), new Section("answer-07", "answer")],
    };

    /// <summary>A lawful row, to be changed by one column.</summary>
    public static FigureRow One { get; } = new(
        "2022-h1", "2022-H1", "trade-value", "level", "", "total", "world", "all", "all", "all", "all", "all", "", "gacc", "CNY",
        18070000000000m, 18065000000000m, 18075000000000m, "", "18.07 trillion yuan", "normal", "", "opening-statement", "2", "");

    public static IReadOnlyList<FigureRow> BuiltIn { get; } = [.. TradeData.Rows];

    /// <summary>The rows in the order in which a dataset holds them.</summary>
    public static FigureRow[] Ordered(IEnumerable<FigureRow> rows) => [.. rows
        .OrderBy(row => row.Publication == Publication.Code ? 1 : 0)
        .ThenBy(row => string.Join('\u0001', KeyOf(row)), StringComparer.Ordinal)];

    public static string[] KeyOf(FigureRow row) =>
    [
        row.Publication, row.Period, row.Indicator, row.Transformation, row.Basis, row.Flow, row.Partner, row.Commodity, row.TradeMode,
        row.EnterpriseType, row.DomesticRegion, row.TransportMode, row.Reference, row.Producer,
    ];
}
