namespace ChinaTrade.Data;

/// <summary>Growth on the same period of 2018.</summary>
public sealed partial class Since2018 : IBasis;
