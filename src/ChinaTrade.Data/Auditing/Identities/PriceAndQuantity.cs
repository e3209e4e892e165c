using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data.Auditing;

/// <summary>Price index × quantity index = growth of value; the share of the growth that prices account for is logarithmic.</summary>
internal sealed class PriceAndQuantity : Identity
{
    public override string Name => "price-and-quantity";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure price in figures.Of(Transformation.Level).Where(figure => figure.Point.Indicator == "price-index"))
        {
            SeriesPoint value = price.Point.WithIndicator("trade-value");
            if (figures.Growth(value) is not { } growth) continue;
            if (figures.Growth(price.Point.WithIndicator("quantum-index")) is { } quantity)
            {
                Interval derived = GrowthOf(Box.Polynomial(input => input[0] * input[1], price.Value / Interval.Exact(Hundred), FactorOf(quantity.Value)));
                yield return Equal($"{growth} = growth of prices and quantities", growth.Value, derived, growth, price, quantity);
            }

            IdentityFigure? share = figures.Find(price.Point, Transformation.ShareOfGrowth, PointFigures.OnYear);
            if (share is null) continue;
            yield return Equal($"{share} = ln price ÷ ln value", share.Value, PriceShare(price.Value, growth.Value), share, price, growth);
        }
    }

    private static Interval PriceShare(Interval price, Interval growth)
    {
        if (!(price.Lower > 0m) || !(FactorOf(growth).Lower > 0m)) return Interval.Unbounded;
        return Box.QuotientWhereDefined(
            input => input[0] * Hundred, input => input[1], Transcendental.Log(price / Interval.Exact(Hundred)), Transcendental.Log(FactorOf(growth)));
    }
}
