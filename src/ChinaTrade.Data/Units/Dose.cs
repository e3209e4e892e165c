namespace ChinaTrade.Data.Units;

/// <summary>A dose of a vaccine.</summary>
public sealed class Dose : Unit<Dose>, IUnit
{
    private Dose()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.Dose;
}
