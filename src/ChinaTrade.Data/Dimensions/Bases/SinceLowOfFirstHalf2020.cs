namespace ChinaTrade.Data;

/// <summary>Growth on the lowest point of the first half of 2020.</summary>
public sealed partial class SinceLowOfFirstHalf2020 : IBasis;
