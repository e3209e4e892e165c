namespace ChinaTrade.Data.Units;

/// <summary>An hour.</summary>
public sealed class Hour : Unit<Hour>, IUnit
{
    private Hour()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.Hour;
}
