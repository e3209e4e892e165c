namespace ChinaTrade.Data;

/// <summary>Growth on the same period of 2019, the last year before the pandemic.</summary>
public sealed partial class Since2019 : IBasis;
