namespace ChinaTrade.Data.Auditing;

/// <summary>Price index × quantity index = growth of value; the share of the growth that prices account for is logarithmic.</summary>
internal sealed class PriceAndQuantity : Identity
{
    private static readonly Formula GrowthByPriceIndex =
        Formula.InPercent(x => (x[0] / Percent.Hundred * (1 + x[1])) - 1, new("I"), FormulaInput.Percent("q"));

    public override string Name => "price-and-quantity";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure price in figures.Of(Transformation.Level).Where(figure => figure.Point.Indicator == "price-index"))
        {
            SeriesPoint value = price.Point.WithIndicator("trade-value");
            if (figures.Growth(value) is not { } growth) continue;
            if (figures.Growth(price.Point.WithIndicator("quantum-index")) is { } quantity)
            {
                Interval derived = GrowthByPriceIndex.Evaluate(price.Value, quantity.Value);
                yield return Equal($"{growth} = growth of prices and quantities", growth.Value, derived, growth, price, quantity);
            }

            IdentityFigure? share = figures.Find(price.Point, Transformation.ShareOfGrowth, PointFigures.OnYear);
            if (share is null) continue;
            yield return Equal($"{share} = ln price ÷ ln value", share.Value, PriceShare(price.Value, growth.Value), share, price, growth);
        }
    }

    private static Interval PriceShare(Interval price, Interval growth)
    {
        if (!(price.Lower > 0m) || !(growth.Lower > -Percent.Hundred)) return Interval.Unbounded;
        return Formulas.PriceIndexShareOfGrowth.EvaluateWhereDefined(price, growth);
    }
}
