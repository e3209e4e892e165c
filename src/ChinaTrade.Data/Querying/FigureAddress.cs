namespace ChinaTrade.Data;

/// <summary>What a figure is looked up by.</summary>
/// <param name="Measure">What is measured, and what was made of it.</param>
/// <param name="UnitCode">The unit; <c>null</c> for any.</param>
/// <param name="Key">The point in the dimensions.</param>
/// <param name="Period">The months.</param>
/// <param name="Producer">Who made the figure.</param>
internal readonly record struct FigureAddress(Measure Measure, string? UnitCode, SeriesKey Key, Period Period, Producer Producer);
