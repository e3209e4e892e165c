namespace ChinaTrade.Data.Units;

/// <summary>A calendar month, as a count.</summary>
public sealed class Month : Unit<Month>, IUnit
{
    private Month()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.Month;
}
