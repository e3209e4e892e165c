namespace ChinaTrade.Data;

/// <summary>Growth since the beginning of the year.</summary>
public sealed class SinceStartOfYear : IBasis
{
    private SinceStartOfYear()
    {
    }

    /// <inheritdoc/>
    public static BasisDefinition Definition => BasisDefinitions.SinceStartOfYear;
}
