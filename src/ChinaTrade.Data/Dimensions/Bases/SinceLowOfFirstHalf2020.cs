namespace ChinaTrade.Data;

/// <summary>Growth on the lowest point of the first half of 2020.</summary>
public sealed class SinceLowOfFirstHalf2020 : IBasis
{
    private SinceLowOfFirstHalf2020()
    {
    }

    /// <inheritdoc/>
    public static BasisDefinition Definition => BasisDefinitions.SinceLowOfFirstHalf2020;
}
