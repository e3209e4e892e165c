namespace ChinaTrade.Data.Units;

/// <summary>A working day; how many hours it has is not said.</summary>
public sealed class WorkingDay : Unit<WorkingDay>, IUnit
{
    private WorkingDay()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.WorkingDay;
}
