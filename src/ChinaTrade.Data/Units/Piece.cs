namespace ChinaTrade.Data.Units;

/// <summary>A piece of a good that is counted: a vehicle, a machine, a chip.</summary>
public sealed partial class Piece : Unit<Piece>, IUnit;
