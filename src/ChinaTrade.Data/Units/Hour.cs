namespace ChinaTrade.Data.Units;

/// <summary>An hour.</summary>
public sealed partial class Hour : Unit<Hour>, IUnit;
