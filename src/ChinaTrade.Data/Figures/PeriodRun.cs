namespace ChinaTrade.Data;

/// <summary>Rows next to each other of one period.</summary>
/// <param name="Start">The first row.</param>
/// <param name="End">The row after the last.</param>
/// <param name="Period">The line of the period's table.</param>
internal readonly record struct PeriodRun(int Start, int End, int Period);
