namespace ChinaTrade.Data;

/// <summary>Growth on the same period of the year before.</summary>
public sealed class YearOnYear : IBasis
{
    private YearOnYear()
    {
    }

    /// <inheritdoc/>
    public static BasisDefinition Definition => BasisDefinitions.YearOnYear;
}
