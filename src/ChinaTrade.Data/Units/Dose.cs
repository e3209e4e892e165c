namespace ChinaTrade.Data.Units;

/// <summary>A dose of a vaccine.</summary>
public sealed partial class Dose : Unit<Dose>, IUnit;
