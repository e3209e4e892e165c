namespace ChinaTrade.Data.Units;

/// <summary>The metric tonne, 1000 kg.</summary>
public sealed partial class Tonne : Unit<Tonne>, IUnit;
