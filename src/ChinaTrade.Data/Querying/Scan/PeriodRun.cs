namespace ChinaTrade.Data;

/// <summary>Consecutive rows of one period.</summary>
/// <param name="Start">The first row.</param>
/// <param name="End">The row after the last.</param>
/// <param name="Period">The code of the period.</param>
internal readonly record struct PeriodRun(int Start, int End, int Period);
