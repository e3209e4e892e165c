namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>What the inputs of a metric are about; numbers are put in by the test.</summary>
internal static class MetricRows
{
    public static FigureRow Value { get; } = Of("trade-value", "level", "", "CNY");

    public static FigureRow Exports { get; } = Value with { Flow = "exports" };

    public static FigureRow Imports { get; } = Value with { Flow = "imports" };

    public static FigureRow Part { get; } = Value with { Partner = "asean" };

    public static FigureRow Growth { get; } = Of("trade-value", "growth", "year-on-year", "%");

    public static FigureRow PartGrowth { get; } = Growth with { Partner = "asean" };

    public static FigureRow GrowthSince2019 { get; } = Growth with { Basis = "since-2019" };

    public static FigureRow PartShare { get; } = Part with { Transformation = "share", Unit = "%", Reference = "partner=world" };

    public static FigureRow PartGap { get; } = PartGrowth with { Transformation = "growth-gap", Unit = "pp", Reference = "partner=world" };

    public static FigureRow ValueInDollars { get; } = Of("trade-value-usd", "level", "", "USD");

    public static FigureRow Volume { get; } = Of("trade-volume", "level", "", "t");

    public static FigureRow VolumeGrowth { get; } = Of("trade-volume", "growth", "year-on-year", "%");

    public static FigureRow Price { get; } = Of("unit-price", "level", "", "CNY/t");

    public static FigureRow PriceGrowth { get; } = Of("unit-price", "growth", "year-on-year", "%");

    public static FigureRow PriceIndex { get; } = Of("price-index", "level", "", "index");

    public static FigureRow[] ForEach(FigureRow row, params string[] partners) => [.. partners.Select(partner => row with { Partner = partner })];

    /// <summary>The row with a number and what bounds it leaves, cut to what the measure can be.</summary>
    public static FigureRow With(this FigureRow row, Interval value)
    {
        Interval cut = value.CutTo(DomainOf(row).ToInterval());
        return row with { Value = cut.Number, Lower = cut.Lower, Upper = cut.Upper };
    }

    /// <summary>The row with a printed number, rounded to a unit.</summary>
    public static FigureRow Printed(this FigureRow row, decimal value, decimal unit, Hedge hedge = Hedge.None) =>
        row.With(Interval.Printed(value, unit, hedge)) with { Hedge = hedge == Hedge.None ? "" : CodeText.OfName(hedge.ToString()) };

    private static FigureDomain DomainOf(FigureRow row) => row.Transformation switch
    {
        "level" => FigureDomain.NotNegative,
        "growth" => FigureDomain.AtLeastMinusHundred,
        "share" => FigureDomain.Percentage,
        _ => FigureDomain.Any,
    };

    private static FigureRow Of(string indicator, string transformation, string basis, string unit) => new(
        "2021-h1", "2021-H1", indicator, transformation, basis, "total", "world", "all", "all", "all", "all", "all", "", "gacc",
        unit, 0m, 0m, 0m, "", "", "normal", "", "opening-statement", "1", "");
}
