namespace ChinaTrade.Data;

/// <summary>Growth on the same period of 2019, the last year before the pandemic.</summary>
public sealed class Since2019 : IBasis
{
    private Since2019()
    {
    }

    /// <inheritdoc/>
    public static BasisDefinition Definition => BasisDefinitions.Since2019;
}
