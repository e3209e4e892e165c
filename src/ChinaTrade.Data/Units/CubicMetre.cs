namespace ChinaTrade.Data.Units;

/// <summary>A cubic metre.</summary>
public sealed partial class CubicMetre : Unit<CubicMetre>, IUnit;
