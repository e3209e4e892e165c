using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data;

/// <summary>Growth of value, split into what prices and what volumes account for: the two shares make 100 %.</summary>
/// <remarks>Logarithms split the product (1 + p)(1 + q) without a remainder. Shares go above 100 % or below 0 % where one of the two fell,
/// and have no bounds where the value may not have grown at all. Reference: L. Törnqvist, P. Vartia and Y. Vartia, How Should Relative
/// Changes Be Measured?, The American Statistician 39 (1985).</remarks>
public static class PriceSplitMetrics
{
    private const string ByGrowths = "ln(1 + p) ÷ (ln(1 + p) + ln(1 + q))";

    /// <summary>The share of the growth of value that prices account for, ln(1 + p) ÷ (ln(1 + p) + ln(1 + q)), in percent.</summary>
    /// <remarks>Zero where the price stood still. A price's growth of "over 30 %" leaves 100 % as the upper bound where volume grew.</remarks>
    /// <exception cref="ArgumentException">The two are not about the same trade and period, or are not a price and a volume, or one may have
    /// fallen by 100 %.</exception>
    /// <exception cref="DivideByZeroException">Price and volume both stood still.</exception>
    public static Derived<Share> PriceShareOfGrowth(this Figure<Growth<YearOnYear>> price, Figure<Growth<YearOnYear>> volume) => new(
        $"share of prices in the growth of {price.Key}", ByGrowths, new(Split(price, TradeRole.AnyPrice, volume, TradeRole.AnyVolume)), ("p", price), ("q", volume));

    /// <summary>The share of the growth of value that volumes account for, ln(1 + q) ÷ (ln(1 + p) + ln(1 + q)), in percent.</summary>
    /// <remarks>Zero where the volume stood still. A volume's growth of "over 30 %" leaves 100 % as the upper bound where the price grew.</remarks>
    /// <inheritdoc cref="PriceShareOfGrowth(Figure{Growth{YearOnYear}}, Figure{Growth{YearOnYear}})" path="/exception"/>
    public static Derived<Share> VolumeShareOfGrowth(this Figure<Growth<YearOnYear>> volume, Figure<Growth<YearOnYear>> price) => new(
        $"share of volumes in the growth of {volume.Key}", "ln(1 + q) ÷ (ln(1 + p) + ln(1 + q))", new(Split(volume, TradeRole.AnyVolume, price, TradeRole.AnyPrice)), ("q", volume), ("p", price));

    /// <summary>The share of the growth of value that a price index (same period a year earlier = 100) accounts for, ln(I ÷ 100) ÷ ln(1 + g).</summary>
    /// <remarks>Zero where the index is 100.</remarks>
    /// <exception cref="ArgumentException">The two are not about the same trade and period, or are not a trade price index and the growth of a
    /// trade value, or the index may be zero, or the value may have fallen by 100 %.</exception>
    /// <exception cref="DivideByZeroException">The value did not grow.</exception>
    public static Derived<Share> PriceShareOfGrowth(this Figure<Quantity<Units.IndexPoint>> priceIndex, Figure<Growth<YearOnYear>> value)
    {
        TradeRole.Require(priceIndex, TradeRole.PriceIndex, value, TradeRole.Value);
        Interval share = Box.Quotient(
            input => input[0] * Hundred, input => input[1], Transcendental.Log(priceIndex.Quantity.Interval / Interval.Exact(Hundred)), LogOf(value));
        return new($"share of prices in the growth of {value.Key}", "ln(I ÷ 100) ÷ ln(1 + g)", new(share), ("I", priceIndex), ("g", value));
    }

    private static Interval Split(Figure<Growth<YearOnYear>> own, TradeRole role, Figure<Growth<YearOnYear>> other, TradeRole otherRole)
    {
        TradeRole.Require(own, role, other, otherRole);
        return Box.Quotient(input => input[0] * Hundred, input => input[0] + input[1], LogOf(own), LogOf(other));
    }

    private static Interval LogOf(Figure<Growth<YearOnYear>> growth)
    {
        MetricGuard.AboveNothing(growth);
        return Transcendental.Log(FactorOf(growth.Quantity.Interval));
    }
}
