using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Tries what a metric says of itself on points within the bounds of its inputs.</summary>
internal static class MetricVerification
{
    private const int Points = 300;

    /// <exception cref="InvalidOperationException">A result lies outside its bounds, or does not rise or fall as said.</exception>
    public static void Check(string metric, Formula formula, Figure[] figures, Interval result)
    {
        // The same points every time: a generator with a fixed seed of its own.
        ulong state = 0x9E3779B97F4A7C15;
        for (int point = 0; point < Points; point++)
        {
            decimal[] inputs = new decimal[figures.Length];
            for (int i = 0; i < inputs.Length; i++)
            {
                // One figure is one unknown, however often it is passed.
                int first = Array.IndexOf(figures, figures[i]);
                inputs[i] = first < i ? inputs[first] : PointIn(figures[i].Interval, Next(ref state));
            }

            if (ValueAt(formula, inputs) is { } value && !result.Overlaps(value))
            {
                throw new InvalidOperationException(
                    Invariant($"'{metric}' is {Text(value.Number)} at {Describe(formula, inputs)}, which its bounds {result} leave out."));
            }

            for (int i = 0; i < inputs.Length; i++)
            {
                CheckMonotonicity(metric, formula, inputs, i, PointIn(figures[i].Interval, Next(ref state)));
            }
        }
    }

    private static void CheckMonotonicity(string metric, Formula formula, decimal[] inputs, int place, decimal moved)
    {
        Monotonicity monotonicity = formula.Inputs[place].Monotonicity;
        if (monotonicity == Monotonicity.Unknown) return;
        // An exact input is moved a little, since nothing would move otherwise.
        decimal to = moved == inputs[place] ? moved + (Math.Abs(moved) * 0.001m) + 0.000001m : moved;
        (decimal[] low, decimal[] high) = ([.. inputs], [.. inputs]);
        (low[place], high[place]) = (Math.Min(to, inputs[place]), Math.Max(to, inputs[place]));
        if (ValueAt(formula, low) is not { } before || ValueAt(formula, high) is not { } after) return;
        bool isContrary = monotonicity == Monotonicity.Rises ? before.IsCertainlyAbove(after) : after.IsCertainlyAbove(before);
        if (!isContrary) return;
        string said = monotonicity == Monotonicity.Rises ? "rise" : "fall";
        throw new InvalidOperationException(
            $"'{metric}' is said to {said} with {formula.Inputs[place].Symbol}, but goes from {Text(before.Number)} to {Text(after.Number)} where it rises "
            + $"from {Text(low[place])} to {Text(high[place])}, at {Describe(formula, inputs)}.");
    }

    // Null where the formula has no value there.
    private static Interval? ValueAt(Formula formula, decimal[] inputs)
    {
        try
        {
            return formula.TryEvaluate(Array.ConvertAll(inputs, Interval.Exact), out Interval value) ? value : null;
        }
        catch (Exception fault) when (fault is ArgumentException or OverflowException)
        {
            return null;
        }
    }

    // Without a bound, up to ten times the size of the number away.
    private static decimal PointIn(Interval input, decimal part)
    {
        decimal reach = 10m * (Math.Abs(input.Number) + 1m);
        decimal lower = input.Lower ?? input.Number - reach;
        decimal upper = input.Upper ?? input.Number + reach;
        return lower + (part * (upper - lower));
    }

    private static decimal Next(ref ulong state)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 40) / (decimal)(1UL << 24);
    }

    private static string Describe(Formula formula, decimal[] inputs) =>
        string.Join(", ", inputs.Select((input, i) => $"{formula.Inputs[i].Symbol} = {Text(input)}"));

    private static string Text(decimal number) => number.ToString("G10", CultureInfo.InvariantCulture);
}
