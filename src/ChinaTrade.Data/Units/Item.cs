namespace ChinaTrade.Data.Units;

/// <summary>One of whatever the indicator counts: cities, measures, departments.</summary>
public sealed partial class Item : Unit<Item>, IUnit;
