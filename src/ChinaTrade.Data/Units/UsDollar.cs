namespace ChinaTrade.Data.Units;

/// <summary>The dollar of the United States: ISO 4217 USD.</summary>
public sealed class UsDollar : Unit<UsDollar>, IUnit
{
    private UsDollar()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.UsDollar;
}
