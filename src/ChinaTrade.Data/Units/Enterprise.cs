namespace ChinaTrade.Data.Units;

/// <summary>An enterprise, as a count.</summary>
public sealed class Enterprise : Unit<Enterprise>, IUnit
{
    private Enterprise()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.Enterprise;
}
