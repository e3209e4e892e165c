namespace ChinaTrade.Data.Units;

/// <summary>A freight train, as a count of departures.</summary>
public sealed class Train : Unit<Train>, IUnit
{
    private Train()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.Train;
}
