namespace ChinaTrade.Data.Auditing;

/// <summary>Average price × volume = value, in levels and in growth.</summary>
internal sealed class PriceTimesVolume : Identity
{
    public override string Name => "price-times-volume";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure value in figures.All.Where(figure => figure.Point.Indicator == "trade-value"))
        {
            SeriesPoint price = value.Point.WithIndicator("unit-price");
            SeriesPoint volume = value.Point.WithIndicator("trade-volume");
            if (value.Transformation == Transformation.Level && figures.Level(price) is { } p && figures.Level(volume) is { } q
                && p.Unit == value.Unit + "/" + q.Unit)
            {
                yield return Equal($"{value} = average price × volume", value.Value, p.Value * q.Value, value, p, q);
            }

            if (value.Transformation != Transformation.Growth) continue;
            IdentityFigure? priceGrowth = figures.Find(price, Transformation.Growth, value.Basis);
            IdentityFigure? volumeGrowth = figures.Find(volume, Transformation.Growth, value.Basis);
            if (priceGrowth is null || volumeGrowth is null) continue;
            Interval derived = Formulas.GrowthOfValue.Evaluate(priceGrowth.Value, volumeGrowth.Value);
            yield return Equal($"{value} = growth of price and volume", value.Value, derived, value, priceGrowth, volumeGrowth);
        }
    }
}
