namespace ChinaTrade.Data.Units;

/// <summary>An enterprise, as a count.</summary>
public sealed partial class Enterprise : Unit<Enterprise>, IUnit;
