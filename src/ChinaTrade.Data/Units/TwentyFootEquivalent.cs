namespace ChinaTrade.Data.Units;

/// <summary>The standard container: a twenty-foot equivalent unit (TEU).</summary>
public sealed class TwentyFootEquivalent : Unit<TwentyFootEquivalent>, IUnit
{
    private TwentyFootEquivalent()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.TwentyFootEquivalent;
}
