namespace ChinaTrade.Data;

/// <summary>Price, volume and value of a commodity.</summary>
/// <remarks>Bounds are the narrowest that hold every result. Reference: IMF and others, Export and Import Price Index Manual (2009), on
/// unit values and on value, price and volume changes. A unit value also moves with the mix of goods; it is not a price index.</remarks>
public static class PriceMetrics
{
    private static readonly MetricDefinition UnitValueOf = MetricDefinition.Amount(
        x => new($"unit value of {x[0].Key}", $"{x[0].Key}单位价值"), x => x[0] / x[1], new("V"), new("Q"));

    private static readonly MetricDefinition ValueOfPrice = MetricDefinition.Amount(
        x => new($"value of {x[0].Key}", $"{x[0].Key}金额"), x => x[0] * x[1], new("P"), new("Q"));

    private static readonly MetricDefinition ValueGrowth = new(
        Formulas.GrowthOfValue, x => new($"growth of the value of {x[0].Key}", $"{x[0].Key}金额增长"));

    private static readonly MetricDefinition ExchangeRate = MetricDefinition.Amount(
        _ => new($"implied exchange rate", $"隐含汇率"), x => x[0] / x[1], new("Y"), new("D"));

    /// <summary>The unit value P = V ÷ Q, in the value's unit for one of the volume's: yuan per tonne.</summary>
    /// <remarks>Zero where the value is; without an upper bound where the volume may be zero or the value has none.</remarks>
    /// <exception cref="ArgumentException">The two are not about the same trade and period, or are not a trade value and a
    /// volume.</exception>
    /// <exception cref="DivideByZeroException">The volume is zero.</exception>
    public static Derived<Rate<TValue, TVolume>> UnitValue<TValue, TVolume>(
        this Figure<Quantity<TValue>> value, Figure<Quantity<TVolume>> volume)
        where TValue : IUnit
        where TVolume : IUnit
    {
        TradeRole.Require(value, TradeRole.Value, volume, TradeRole.Volume);
        return UnitValueOf.Compute<Rate<TValue, TVolume>>(value, volume);
    }

    /// <summary>The value V = P × Q, in the price's own unit of value; zero where either is.</summary>
    /// <remarks>Without an upper bound where price or volume has none.</remarks>
    /// <exception cref="ArgumentException">The two are not about the same trade and period, or are not an average price and a
    /// volume.</exception>
    public static Derived<Quantity<TValue>> ImpliedValue<TValue, TVolume>(
        this Figure<Rate<TValue, TVolume>> price, Figure<Quantity<TVolume>> volume)
        where TValue : IUnit
        where TVolume : IUnit
    {
        TradeRole.Require(price, TradeRole.UnitPrice, volume, TradeRole.Volume);
        return ValueOfPrice.Compute<Quantity<TValue>>(price, volume);
    }

    /// <summary>The growth of value that growth of price and of volume make together, (1 + p) × (1 + q) − 1, in percent.</summary>
    /// <remarks>−100 % where either is; without an upper bound where either has none.</remarks>
    /// <exception cref="ArgumentException">The two are not about the same trade and period, or are not a price and a volume.</exception>
    public static Derived<Growth<YearOnYear>> GrowthOfValue(this Figure<Growth<YearOnYear>> price, Figure<Growth<YearOnYear>> volume)
    {
        TradeRole.Require(price, TradeRole.AnyPrice, volume, TradeRole.AnyVolume);
        return ValueGrowth.Compute<Growth<YearOnYear>>(price, volume);
    }

    /// <summary>The yuan that a dollar stood for on average, Y ÷ D, by one amount printed in both.</summary>
    /// <remarks>Zero where the yuan are; without an upper bound where the dollars may be zero.</remarks>
    /// <exception cref="ArgumentException">The two are not about the same trade and period, or are not trade values in yuan and in US
    /// dollars.</exception>
    /// <exception cref="DivideByZeroException">The amount in dollars is zero.</exception>
    public static Derived<Rate<Units.Yuan, Units.UsDollar>> ImpliedExchangeRate(
        this Figure<Quantity<Units.Yuan>> yuan, Figure<Quantity<Units.UsDollar>> dollars)
    {
        TradeRole.Require(yuan, TradeRole.ValueInYuan, dollars, TradeRole.ValueInUsDollars);
        return ExchangeRate.Compute<Rate<Units.Yuan, Units.UsDollar>>(yuan, dollars);
    }
}
