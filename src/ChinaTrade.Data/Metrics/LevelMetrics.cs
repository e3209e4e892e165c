namespace ChinaTrade.Data;

/// <summary>Levels that were not printed, solved from what was.</summary>
/// <remarks>Bounds are the narrowest that hold every result. Reference: the definition of a share.</remarks>
public static class LevelMetrics
{
    private static readonly MetricDefinition LevelOfShare = MetricDefinition.Amount(
        x => new($"level of {x[0].Key}", $"{x[0].Key}数额"), x => x[0] * x[1], FormulaInput.Percent("s"), new("T"));

    /// <summary>The level that a share of a whole comes to, s × T, in the whole's unit; zero where either is.</summary>
    /// <remarks>A whole of "over" an amount leaves no upper bound.</remarks>
    /// <exception cref="ArgumentException">The figure is not a share, or not one of this whole: of another measure, period or
    /// reference.</exception>
    public static Derived<Quantity<TUnit>> LevelIn<TUnit>(this Figure<Share> share, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        MetricGuard.Is(share, Transformation.Share);
        MetricGuard.Is(whole, Transformation.Level);
        MetricGuard.SamePeriod(share, whole);
        bool isOther = share.Measure.Indicator != whole.Measure.Indicator || share.Untyped.ReferenceKey != whole.Key;
        if (isOther) throw new ArgumentException($"'{share.Untyped.Title}' is not a share of '{whole.Untyped.Title}'.", nameof(whole));
        return LevelOfShare.Compute<Quantity<TUnit>>(share, whole);
    }

    /// <summary>The value in yuan that a printed share comes to, s × T: its whole T is found by the share's reference.</summary>
    /// <exception cref="ArgumentException">The figure is not a share of trade value.</exception>
    /// <exception cref="FigureNotFoundException">The whole is outside China's trade, or its value is not printed; the message says
    /// which.</exception>
    public static Derived<Quantity<Units.Yuan>> ImpliedValue(this Figure<Share> share)
    {
        MetricGuard.Is(share, Transformation.Share);
        Figure figure = share;
        if (figure.Measure.Indicator != Indicators.TradeValue)
        {
            throw new ArgumentException($"'{figure.Title}' is not a share of trade value.", nameof(share));
        }

        Figure? whole = figure.ReferenceKey is { } key
            ? figure.Find(key, new Measure(Indicators.TradeValue, Transformation.Level, null))
            : throw FigureNotFoundException.Create(figure, $"whole inside China's trade ('{figure.Reference}')");
        return share.LevelIn((whole ?? throw FigureNotFoundException.Create(figure, $"value of the whole ('{figure.Reference}')")).As<Quantity<Units.Yuan>>());
    }
}
