namespace ChinaTrade.Data;

/// <summary>What every unit offers: exact amounts of it, written <c>Yuan.Trillion(2.5m)</c>.</summary>
/// <remarks>An amount that is built is exact. One that is read from text, <c>Quantity&lt;Yuan&gt;.Parse("2.5 trillion yuan")</c>,
/// has the bounds that its printed digits give it.</remarks>
/// <typeparam name="TSelf">The unit itself.</typeparam>
public abstract class Unit<TSelf>
    where TSelf : Unit<TSelf>, IUnit
{
    /// <summary>Units are types, not objects.</summary>
    private protected Unit()
    {
    }

    /// <summary>An exact amount.</summary>
    public static Quantity<TSelf> From(decimal value) => new(Interval.Exact(value));

    /// <summary>An exact amount in thousands.</summary>
    public static Quantity<TSelf> Thousand(decimal value) => From(value * 1e3m);

    /// <summary>An exact amount in millions.</summary>
    public static Quantity<TSelf> Million(decimal value) => From(value * 1e6m);

    /// <summary>An exact amount in billions (10⁹).</summary>
    public static Quantity<TSelf> Billion(decimal value) => From(value * 1e9m);

    /// <summary>An exact amount in trillions (10¹²).</summary>
    public static Quantity<TSelf> Trillion(decimal value) => From(value * 1e12m);
}
