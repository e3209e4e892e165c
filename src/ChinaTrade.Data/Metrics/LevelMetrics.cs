namespace ChinaTrade.Data;

/// <summary>Levels that were not printed, solved from what was.</summary>
public static class LevelMetrics
{
    /// <summary>The level that a share of a whole comes to, s × T.</summary>
    /// <exception cref="ArgumentException">The figure is not a share, or share and whole are about different periods.</exception>
    public static Derived<Quantity<TUnit>> LevelIn<TUnit>(this Figure<Share> share, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        MetricGuard.SamePeriod(share, whole);
        if (share.Measure.Transformation != Transformation.Share) throw new ArgumentException($"'{share.Untyped.Title}' is not a share.", nameof(share));
        return new($"level of {share.Key}", "s × T", share.Quantity * whole.Quantity, ("s", share), ("T", whole));
    }

    /// <summary>The value in yuan that a printed share comes to: its whole is found by the share's reference.</summary>
    /// <exception cref="FigureNotFoundException">The whole is outside China's trade, or its value is not printed; the message says which.</exception>
    public static Derived<Quantity<Units.Yuan>> ImpliedValue(this Figure<Share> share)
    {
        Figure figure = share;
        Figure? whole = figure.ReferenceKey is { } key
            ? figure.Find(key, new Measure(Indicators.TradeValue, Transformation.Level, null))
            : throw FigureNotFoundException.Of(figure, $"whole inside China's trade ('{figure.Reference}')");
        return share.LevelIn((whole ?? throw FigureNotFoundException.Of(figure, $"value of the whole ('{figure.Reference}')")).As<Quantity<Units.Yuan>>());
    }
}
