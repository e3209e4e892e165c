using ChinaTrade.Data.Tests.Intervals;
using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Prices and quantities make the growth of the value together, and the share of prices in it is logarithmic.</summary>
internal sealed class PriceAndQuantityOracle : IdentityOracle
{
    public override string Name => "price-and-quantity";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) => [.. Products(rows), .. Shares(rows)];

    private static IEnumerable<Application> Products(FigureRow[] rows) =>
        from price in rows
        where IsLevel(price) && price.Indicator == "price-index"
        from growth in rows
        where IsGrowth(growth) && AreSame(growth, price with { Indicator = "trade-value" })
        from quantity in rows
        where IsGrowth(quantity) && AreSame(quantity, price with { Indicator = "quantum-index" })
        let product = ExactRange.From(each => ((each[0] / Hundred * Factor(each[1])) - One) * Hundred, price, quantity)
        select new Application(ExactRange.From(growth).IsEqualTo(product), growth, price, quantity);

    private static IEnumerable<Application> Shares(FigureRow[] rows) =>
        from price in rows
        where IsLevel(price) && price.Indicator == "price-index"
        from growth in rows
        where IsGrowth(growth) && AreSame(growth, price with { Indicator = "trade-value" })
        from share in rows
        where share is { Transformation: "share-of-growth", Basis: "year-on-year" } && AreSame(share, price)
        select new Application(ExactRange.From(share).IsEqualTo(PriceShare(price, growth)), share, price, growth);

    private static ExactRange PriceShare(FigureRow price, FigureRow growth)
    {
        if (price.Lower is not > 0m || growth.Lower is not > -100m) return ExactRange.Everything;
        ExactRange ofPrice = new(Log(price.Lower), Log(price.Value)!.Value, Log(price.Upper));
        ExactRange ofValue = new(Log(100m + growth.Lower), Log(100m + growth.Value)!.Value, Log(100m + growth.Upper));
        return ExactRange.From(each => new(each[0] * Hundred, each[1]), ofPrice, ofValue);
    }

    // Logarithms are no fractions. Those of double precision are exact enough where no two bounds are that close.
    private static Fraction? Log(decimal? percent) => percent is { } value ? Fraction.From((decimal)Math.Log((double)value / 100)) : null;
}
