namespace ChinaTrade.Data.Units;

/// <summary>The dollar of the United States: ISO 4217 USD.</summary>
public sealed partial class UsDollar : Unit<UsDollar>, IUnit;
