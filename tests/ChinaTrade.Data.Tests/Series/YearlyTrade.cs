namespace ChinaTrade.Data.Tests.Series;

/// <summary>Small datasets of total trade through time: a publication a year, as they would come from a file.</summary>
internal static class YearlyTrade
{
    public static Publication PublicationOf(int year) => new()
    {
        Code = $"press-{year}",
        Title = "Press release",
        Publisher = "Test",
        Date = new DateOnly(year, 7, 14),
        Period = Period.FirstHalf(year),
        Sections = [new Section("text", "text")],
    };

    public static FigureRow Level(int year, Period period, decimal trillions) =>
        Row(year, period, "level", string.Empty, "CNY", trillions * 1e12m, 0.005e12m, "trade-value");

    public static FigureRow Growth(int year, Period period, decimal percent) =>
        Row(year, period, "growth", "year-on-year", "%", percent, 0.05m, "trade-value");

    public static TradeDataset Dataset(params FigureRow[] rows) =>
        rows.ToDataset([.. rows.Select(row => row.Publication).Distinct().Select(code => PublicationOf(int.Parse(code.AsSpan(6), null)))]);

    private static FigureRow Row(
        int year, Period period, string transformation, string basis, string unit, decimal value, decimal half, string indicator) => new(
        $"press-{year}", period.ToString(), indicator, transformation, basis, "total", "world", "all", "all", "all", "all", "all", "", "gacc",
        unit, value, value - half, value + half, "", "printed", "normal", "", "text", "1", "");
}
