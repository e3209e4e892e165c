namespace ChinaTrade.Data.Units;

/// <summary>The metric tonne, 1000 kg.</summary>
public sealed class Tonne : Unit<Tonne>, IUnit
{
    private Tonne()
    {
    }

    /// <inheritdoc/>
    public static UnitDefinition Definition => UnitDefinitions.Tonne;
}
