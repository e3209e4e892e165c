namespace ChinaTrade.Data;

/// <summary>A number as a text says it, and the bounds that the text sets itself.</summary>
/// <param name="Number">The number; default if the text has none.</param>
/// <param name="Bounds">The bounds that the text writes out; <c>null</c> if its digits and hedge give them.</param>
internal readonly record struct NumberReading(PrintedNumber Number, Interval? Bounds)
{
    public Interval Interval => Bounds ?? Number.ToInterval();
}
