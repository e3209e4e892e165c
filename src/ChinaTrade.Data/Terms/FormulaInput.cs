namespace ChinaTrade.Data;

/// <summary>An input of a formula.</summary>
/// <param name="Symbol">Its symbol.</param>
/// <param name="IsPercent">Whether it is in percent or percentage points, which count as fractions in the formula.</param>
/// <param name="Monotonicity">Where the result is known to rise or fall with it.</param>
internal readonly record struct FormulaInput(string Symbol, bool IsPercent = false, Monotonicity Monotonicity = Data.Monotonicity.Unknown)
{
    public static FormulaInput Percent(string symbol) => new(symbol, IsPercent: true);
}
