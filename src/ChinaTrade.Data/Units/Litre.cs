namespace ChinaTrade.Data.Units;

/// <summary>A litre.</summary>
public sealed partial class Litre : Unit<Litre>, IUnit;
