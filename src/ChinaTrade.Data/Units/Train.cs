namespace ChinaTrade.Data.Units;

/// <summary>A freight train, as a count of departures.</summary>
public sealed partial class Train : Unit<Train>, IUnit;
