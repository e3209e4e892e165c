namespace ChinaTrade.Data.Units;

/// <summary>The yuan (renminbi), the currency of China's customs statistics: ISO 4217 CNY.</summary>
public sealed partial class Yuan : Unit<Yuan>, IUnit;
