namespace ChinaTrade.Data.Units;

/// <summary>A working day; how many hours it has is not said.</summary>
public sealed partial class WorkingDay : Unit<WorkingDay>, IUnit;
