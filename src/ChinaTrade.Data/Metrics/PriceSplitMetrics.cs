namespace ChinaTrade.Data;

/// <summary>Growth of value, split into what prices and what volumes account for: the two shares make 100 %.</summary>
/// <remarks>Logarithms split the product (1 + p)(1 + q) without a remainder. Shares go above 100 % or below 0 % where one of the two fell,
/// and have no bounds where the value may not have grown at all. Bounds are the narrowest but for the error of logarithms in double
/// precision, 10⁻¹². Reference: L. Törnqvist, P. Vartia and Y. Vartia, How Should Relative
/// Changes Be Measured?, The American Statistician 39 (1985).</remarks>
public static class PriceSplitMetrics
{
    private static readonly MetricDefinition OfPrices = MetricDefinition.InPercent(
        x => new($"share of prices in the growth of {x[0].Key}", $"价格对{x[0].Key}增长的贡献率"), x => Split(x[0], x[1]), FormulaInput.Percent("p"), FormulaInput.Percent("q"));

    private static readonly MetricDefinition OfVolumes = MetricDefinition.InPercent(
        x => new($"share of volumes in the growth of {x[0].Key}", $"数量对{x[0].Key}增长的贡献率"), x => Split(x[0], x[1]), FormulaInput.Percent("q"), FormulaInput.Percent("p"));

    private static readonly MetricDefinition OfPriceIndex = new(
        Formulas.PriceIndexShareOfGrowth, x => new($"share of prices in the growth of {x[1].Key}", $"价格对{x[1].Key}增长的贡献率"));

    /// <summary>The share of the growth of value that prices account for, ln(1 + p) ÷ (ln(1 + p) + ln(1 + q)), in percent.</summary>
    /// <remarks>Zero where the price stood still. A price's growth of "over 30 %" leaves 100 % as the upper bound where volume
    /// grew.</remarks>
    /// <exception cref="ArgumentException">The two are not about the same trade and period, or are not a price and a volume, or one may
    /// have fallen by 100 %.</exception>
    /// <exception cref="DivideByZeroException">Price and volume both stood still.</exception>
    public static Derived<Share> PriceShareOfGrowth(this Figure<Growth<YearOnYear>> price, Figure<Growth<YearOnYear>> volume)
    {
        Require(price, TradeRole.AnyPrice, volume, TradeRole.AnyVolume);
        return OfPrices.Compute<Share>(price, volume);
    }

    /// <summary>The share of the growth of value that volumes account for, ln(1 + q) ÷ (ln(1 + p) + ln(1 + q)), in percent.</summary>
    /// <remarks>Zero where the volume stood still. A volume's growth of "over 30 %" leaves 100 % as the upper bound where the price
    /// grew.</remarks>
    /// <inheritdoc cref="PriceShareOfGrowth(Figure{Growth{YearOnYear}}, Figure{Growth{YearOnYear}})" path="/exception"/>
    public static Derived<Share> VolumeShareOfGrowth(this Figure<Growth<YearOnYear>> volume, Figure<Growth<YearOnYear>> price)
    {
        Require(volume, TradeRole.AnyVolume, price, TradeRole.AnyPrice);
        return OfVolumes.Compute<Share>(volume, price);
    }

    /// <summary>The share of the growth of value that a price index (same period a year earlier = 100) accounts for, ln(I ÷ 100) ÷ ln(1 +
    /// g).</summary>
    /// <remarks>Zero where the index is 100.</remarks>
    /// <exception cref="ArgumentException">The two are not about the same trade and period, or are not a trade price index and the growth
    /// of a trade value, or the index may be zero, or the value may have fallen by 100 %.</exception>
    /// <exception cref="DivideByZeroException">The value did not grow.</exception>
    public static Derived<Share> PriceShareOfGrowth(this Figure<Quantity<Units.IndexPoint>> priceIndex, Figure<Growth<YearOnYear>> value)
    {
        TradeRole.Require(priceIndex, TradeRole.PriceIndex, value, TradeRole.Value);
        MetricGuard.AboveNothing(value);
        return OfPriceIndex.Compute<Share>(priceIndex, value);
    }

    private static Term Split(Term own, Term other) => Term.Log(1 + own) / (Term.Log(1 + own) + Term.Log(1 + other));

    private static void Require(Figure<Growth<YearOnYear>> own, TradeRole role, Figure<Growth<YearOnYear>> other, TradeRole otherRole)
    {
        TradeRole.Require(own, role, other, otherRole);
        MetricGuard.AboveNothing(own);
        MetricGuard.AboveNothing(other);
    }
}
