namespace ChinaTrade.Data.Units;

/// <summary>A calendar month, as a count.</summary>
public sealed partial class Month : Unit<Month>, IUnit;
