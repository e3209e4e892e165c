namespace ChinaTrade.Data;

/// <summary>An input that a metric asks for. Compared by value; immutable and thread-safe.</summary>
/// <param name="Symbol">Its symbol in the formula.</param>
/// <param name="UnitCode">The code of its unit: <c>CNY</c>, <c>%</c>.</param>
/// <param name="Measure">What it must measure; <c>null</c> for anything of its kind.</param>
/// <param name="Flow">The flow that it must be about; <c>null</c> for any.</param>
/// <param name="Monotonicity">How the result moves with it, as far as the definition says.</param>
public sealed record MetricParameter(string Symbol, string UnitCode, Measure? Measure, Flow? Flow, Monotonicity Monotonicity)
{
    /// <summary>Whether it is in percent or percentage points, which count as fractions in the formula.</summary>
    internal bool IsPercent { get; private init; }

    internal static MetricParameter From<T>(string symbol, Measure<T>? measure, Flow? flow, Monotonicity monotonicity)
        where T : struct, IQuantityKind<T>
    {
        bool isSymbol = symbol is { Length: > 0 } && char.IsLetter(symbol[0])
            && symbol.All(letter => char.IsLetterOrDigit(letter) || letter is '_');
        if (!isSymbol)
        {
            throw new ArgumentException(
                $"'{symbol}' is no symbol; expected a letter, and letters, digits and _ behind it.", nameof(symbol));
        }

        if (!Enum.IsDefined(monotonicity))
        {
            throw new ArgumentOutOfRangeException(nameof(monotonicity), monotonicity, "Expected one of Monotonicity.");
        }

        return new(symbol, T.UnitCode, measure, flow, monotonicity) { IsPercent = T.Style.IsPercent };
    }

    /// <summary>Refuses a figure that is not what the metric asks for.</summary>
    /// <exception cref="ArgumentException">It measures something else, or is about another flow.</exception>
    internal void Require(Figure figure, string metric)
    {
        if (Measure is not null && figure.Measure != Measure)
        {
            throw new ArgumentException(Invariant($"'{figure.Title}' cannot be {Symbol} of '{metric}': {Symbol} measures {Measure}."));
        }

        if (Flow is not null && figure.Flow != Flow)
        {
            throw new ArgumentException($"'{figure.Title}' cannot be {Symbol} of '{metric}': {Symbol} is about {Flow.Name}.");
        }
    }
}
