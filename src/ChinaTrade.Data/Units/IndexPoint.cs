namespace ChinaTrade.Data.Units;

/// <summary>A point of an index, such as a price index on a base of 100.</summary>
public sealed partial class IndexPoint : Unit<IndexPoint>, IUnit;
