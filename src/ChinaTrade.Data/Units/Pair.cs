namespace ChinaTrade.Data.Units;

/// <summary>A pair, as shoes are counted.</summary>
public sealed partial class Pair : Unit<Pair>, IUnit;
