namespace ChinaTrade.Data;

/// <summary>Growth on the quarter just before.</summary>
public sealed partial class OnPreviousQuarter : IBasis;
