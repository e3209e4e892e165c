namespace ChinaTrade.Data;

/// <summary>Growth on the half-year just before.</summary>
public sealed class OnPreviousHalf : IBasis
{
    private OnPreviousHalf()
    {
    }

    /// <inheritdoc/>
    public static BasisDefinition Definition => BasisDefinitions.OnPreviousHalf;
}
