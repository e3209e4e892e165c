namespace ChinaTrade.Data;

/// <summary>Growth since the beginning of the year.</summary>
public sealed partial class SinceStartOfYear : IBasis;
