namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>Small datasets of figures with any bounds, as a file of rows would bring them.</summary>
internal static class SampleTrade
{
    private const string Code = "sample";

    private static readonly Publication Press = new()
    {
        Code = Code,
        Title = "Sample press release",
        Publisher = "Test",
        Date = new DateOnly(2021, 7, 14),
        Period = Period.FirstHalf(2021),
        Sections = [new Section("text", "text")],
    };

    /// <summary>A row of a total of all trade in the first half of 2021; <c>with</c> makes it another.</summary>
    public static FigureRow Row(string indicator, string transformation, string basis, string unit, Interval value) => new(
        Code, "2021-H1", indicator, transformation, basis, "total", "world", "all", "all", "all", "all", "all", "", "gacc",
        unit, value.Number, value.Lower, value.Upper, "", "as drawn", "normal", "", "text", "1", "");

    public static FigureRow Value(Interval value) => Row("trade-value", "level", "", "CNY", value);

    public static FigureRow ValueGrowth(Interval value) => Row("trade-value", "growth", "year-on-year", "%", value);

    public static FigureRow Volume(Interval value) => Row("trade-volume", "level", "", "t", value);

    public static FigureRow VolumeGrowth(Interval value) => Row("trade-volume", "growth", "year-on-year", "%", value);

    public static FigureRow Price(Interval value) => Row("unit-price", "level", "", "CNY/t", value);

    public static FigureRow PriceGrowth(Interval value) => Row("unit-price", "growth", "year-on-year", "%", value);

    public static TradeDataset Dataset(params FigureRow[] rows) => rows.ToDataset(Press);

    /// <summary>The rows as figures, in the order given.</summary>
    public static Figure[] Figures(params FigureRow[] rows)
    {
        Figure[] figures = [.. Dataset(rows).Figures];
        return Array.ConvertAll(rows, row => figures.Single(figure => KeyOf(figure.ToRow()) == KeyOf(row)));
    }

    /// <summary>A row as a figure of its kind; the other rows stand beside it in the publication.</summary>
    public static Figure<T> Figure<T>(FigureRow row, params FigureRow[] others)
        where T : struct, IQuantityKind<T> => Figures([row, .. others])[0].As<T>();

    private static FigureRow KeyOf(FigureRow row) => row with { Value = 0m, Lower = null, Upper = null };
}
