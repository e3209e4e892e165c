namespace ChinaTrade.Data;

/// <summary>Growth on the same period of 2018.</summary>
public sealed class Since2018 : IBasis
{
    private Since2018()
    {
    }

    /// <inheritdoc/>
    public static BasisDefinition Definition => BasisDefinitions.Since2018;
}
