namespace ChinaTrade.Data.Units;

/// <summary>The standard container: a twenty-foot equivalent unit (TEU).</summary>
public sealed partial class TwentyFootEquivalent : Unit<TwentyFootEquivalent>, IUnit;
