namespace ChinaTrade.Data.Units;

/// <summary>One of whatever the indicator counts: cities, measures, departments.</summary>
public sealed class Item : Unit<Item>, IUnit
{
    private Item()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.Item;
}
