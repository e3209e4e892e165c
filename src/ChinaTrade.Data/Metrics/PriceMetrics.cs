using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>Price, volume and value of a commodity.</summary>
public static class PriceMetrics
{
    /// <summary>The unit value P = V ÷ Q.</summary>
    /// <exception cref="ArgumentException">Value and volume are about different periods.</exception>
    /// <exception cref="DivideByZeroException">The volume is zero.</exception>
    public static Derived<Rate<TValue, TVolume>> UnitValue<TValue, TVolume>(
        this Figure<Quantity<TValue>> value, Figure<Quantity<TVolume>> volume)
        where TValue : IUnit
        where TVolume : IUnit
    {
        MetricGuard.SamePeriod(value, volume);
        return new($"unit value of {value.Key}", "V ÷ Q", value.Quantity.Per(volume.Quantity), ("V", value), ("Q", volume));
    }

    /// <summary>The value V = P × Q.</summary>
    /// <exception cref="ArgumentException">Price and volume are about different periods.</exception>
    public static Derived<Quantity<TValue>> ImpliedValue<TValue, TVolume>(
        this Figure<Rate<TValue, TVolume>> price, Figure<Quantity<TVolume>> volume)
        where TValue : IUnit
        where TVolume : IUnit
    {
        MetricGuard.SamePeriod(price, volume);
        return new($"value of {price.Key}", "P × Q", price.Quantity * volume.Quantity, ("P", price), ("Q", volume));
    }

    /// <summary>The growth of value that growth of price and of volume make together, (1 + p)(1 + q) − 1.</summary>
    /// <exception cref="ArgumentException">The two are about different periods.</exception>
    public static Derived<Growth<YearOnYear>> GrowthOfValue(this Figure<Growth<YearOnYear>> price, Figure<Growth<YearOnYear>> volume)
    {
        MetricGuard.SamePeriod(price, volume);
        Interval factor = Box.Polynomial(
            input => input[0] * input[1], FactorOf(price.Quantity.Interval), FactorOf(volume.Quantity.Interval));
        return new(
            $"growth of the value of {price.Key}", "(1 + p) × (1 + q) − 1", new((factor - Interval.Exact(1m)) * Hundred), ("p", price), ("q", volume));
    }

    /// <summary>
    /// The share of the growth of value that prices account for, ln(1 + p) ÷ (ln(1 + p) + ln(1 + q)). Logarithms split the product
    /// of two factors without a remainder.
    /// </summary>
    /// <remarks>More than 100 % where the volume fell; without bounds where the value may not have grown at all.</remarks>
    /// <exception cref="ArgumentException">The two are about different periods, or one of them may have fallen by 100 %.</exception>
    public static Derived<Share> PriceShareOfGrowth(this Figure<Growth<YearOnYear>> price, Figure<Growth<YearOnYear>> volume)
    {
        MetricGuard.SamePeriod(price, volume);
        Interval share = Box.Quotient(
            input => input[0] * Hundred,
            input => input[0] + input[1],
            Transcendental.Log(FactorOf(price.Quantity.Interval)),
            Transcendental.Log(FactorOf(volume.Quantity.Interval)));
        return new($"share of prices in the growth of {price.Key}", "ln(1 + p) ÷ (ln(1 + p) + ln(1 + q))", new(share), ("p", price), ("q", volume));
    }

    /// <summary>The share of the growth of value that a price index (same period a year earlier = 100) accounts for, ln(I) ÷ ln(1 + g).</summary>
    /// <inheritdoc cref="PriceShareOfGrowth(Figure{Growth{YearOnYear}}, Figure{Growth{YearOnYear}})"/>
    public static Derived<Share> PriceShareOfGrowth(this Figure<Quantity<Units.IndexPoint>> priceIndex, Figure<Growth<YearOnYear>> value)
    {
        MetricGuard.SamePeriod(priceIndex, value);
        Interval price = Transcendental.Log(priceIndex.Quantity.Interval / Hundred);
        Interval growth = Transcendental.Log(FactorOf(value.Quantity.Interval));
        return new($"share of prices in the growth of {value.Key}", "ln(I ÷ 100) ÷ ln(1 + g)", new(price / growth * Hundred), ("I", priceIndex), ("g", value));
    }

    /// <summary>The yuan that a dollar stood for on average, by one amount printed in both.</summary>
    /// <exception cref="ArgumentException">The two are not one series and period.</exception>
    /// <exception cref="DivideByZeroException">The amount in dollars is zero.</exception>
    public static Derived<Rate<Units.Yuan, Units.UsDollar>> ImpliedExchangeRate(
        this Figure<Quantity<Units.Yuan>> yuan, Figure<Quantity<Units.UsDollar>> dollars)
    {
        MetricGuard.SamePeriod(yuan, dollars);
        if (yuan.Key != dollars.Key) throw new ArgumentException($"'{yuan.Untyped.Title}' and '{dollars.Untyped.Title}' are not one series.");
        return new("implied exchange rate", "Y ÷ D", yuan.Quantity.Per(dollars.Quantity), ("Y", yuan), ("D", dollars));
    }

    private static Interval Hundred => Interval.Exact(100m);

    private static Interval FactorOf(Interval percent) => Interval.Exact(1m) + (percent / Hundred);
}
