namespace ChinaTrade.Data;

/// <summary>Growth on the half-year just before.</summary>
public sealed partial class OnPreviousHalf : IBasis;
