namespace ChinaTrade.Data;

/// <summary>Growth on the same period of the year before.</summary>
public sealed partial class YearOnYear : IBasis;
