namespace ChinaTrade.Data;

/// <summary>A measure and the code of the unit that its figures are in.</summary>
internal readonly record struct MeasureInUnit(Measure Measure, string UnitCode);
