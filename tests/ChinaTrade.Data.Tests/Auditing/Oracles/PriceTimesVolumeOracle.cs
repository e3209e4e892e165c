using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Average price times volume is the value, and their factors of growth multiply too.</summary>
internal sealed class PriceTimesVolumeOracle : IdentityOracle
{
    public override string Name => "price-times-volume";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) => [.. Levels(rows), .. Growths(rows)];

    private static IEnumerable<Application> Levels(FigureRow[] rows) =>
        from value in rows
        where IsLevel(value) && value.Indicator == "trade-value"
        from price in rows
        where IsLevel(price) && AreSame(price, value with { Indicator = "unit-price" })
        from volume in rows
        where IsLevel(volume) && AreSame(volume, value with { Indicator = "trade-volume" }) && price.Unit == $"{value.Unit}/{volume.Unit}"
        let product = ExactRange.From(each => each[0] * each[1], price, volume)
        select new Application(ExactRange.From(value).IsEqualTo(product), value, price, volume);

    private static IEnumerable<Application> Growths(FigureRow[] rows) =>
        from value in rows
        where value is { Transformation: "growth", Indicator: "trade-value" }
        from price in rows
        where IsGrowth(price, value.Basis) && AreSame(price, value with { Indicator = "unit-price" })
        from volume in rows
        where IsGrowth(volume, value.Basis) && AreSame(volume, value with { Indicator = "trade-volume" })
        let product = ExactRange.From(each => ((Factor(each[0]) * Factor(each[1])) - One) * Hundred, price, volume)
        select new Application(ExactRange.From(value).IsEqualTo(product), value, price, volume);
}
