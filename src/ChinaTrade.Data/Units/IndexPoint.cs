namespace ChinaTrade.Data.Units;

/// <summary>A point of an index, such as a price index on a base of 100.</summary>
public sealed class IndexPoint : Unit<IndexPoint>, IUnit
{
    private IndexPoint()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.IndexPoint;
}
