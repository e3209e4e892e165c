using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Tries what a metric says of itself on points within the bounds of its inputs.</summary>
internal static class MetricVerification
{
    private const int Points = 300;

    // Double precision is lost in the term, not in what it says.
    private const double RelativeError = 1e-9;

    /// <exception cref="InvalidOperationException">A result lies outside its bounds, or does not rise or fall as said.</exception>
    public static void Check(string metric, Formula formula, Figure[] figures, Interval result)
    {
        // The same points every time: a generator with a fixed seed of its own.
        ulong state = 0x9E3779B97F4A7C15;
        for (int point = 0; point < Points; point++)
        {
            double[] inputs = new double[figures.Length];
            for (int i = 0; i < inputs.Length; i++)
            {
                // One figure is one unknown, however often it is passed.
                int first = Array.IndexOf(figures, figures[i]);
                inputs[i] = first < i ? inputs[first] : PointIn(figures[i].Interval, Next(ref state));
            }

            double value = ValueAt(formula, inputs);
            if (double.IsFinite(value) && !IsInside(result, value))
            {
                throw new InvalidOperationException($"'{metric}' is {Text(value)} at {Describe(formula, inputs)}, which its bounds {result} leave out.");
            }

            for (int i = 0; i < inputs.Length; i++) CheckMonotonicity(metric, formula, inputs, i, PointIn(figures[i].Interval, Next(ref state)));
        }
    }

    private static void CheckMonotonicity(string metric, Formula formula, double[] inputs, int place, double moved)
    {
        Monotonicity monotonicity = formula.Inputs[place].Monotonicity;
        if (monotonicity == Monotonicity.Unknown) return;
        // An exact input is moved a little, since nothing would move otherwise.
        double to = moved == inputs[place] ? moved + (Math.Abs(moved) * 1e-3) + 1e-6 : moved;
        double[] other = [.. inputs];
        other[place] = to;
        (double low, double high) = to > inputs[place]
            ? (ValueAt(formula, inputs), ValueAt(formula, other))
            : (ValueAt(formula, other), ValueAt(formula, inputs));
        double rise = monotonicity == Monotonicity.Rises ? high - low : low - high;
        if (!double.IsFinite(rise) || rise >= -RelativeError * Math.Max(1, Math.Abs(high))) return;
        string said = monotonicity == Monotonicity.Rises ? "rise" : "fall";
        throw new InvalidOperationException(
            $"'{metric}' is said to {said} with {formula.Inputs[place].Symbol}, but goes from {Text(low)} to {Text(high)} where it rises "
            + $"from {Text(Math.Min(to, inputs[place]))} to {Text(Math.Max(to, inputs[place]))}, at {Describe(formula, inputs)}.");
    }

    private static double ValueAt(Formula formula, double[] inputs)
    {
        double[] fractions = [.. inputs.Select((input, i) => formula.Inputs[i].IsPercent ? input / 100 : input)];
        return Evaluate(formula.Term, fractions) * (formula.IsPercent ? 100 : 1);
    }

    private static double Evaluate(Term term, double[] inputs)
    {
        double[] operands = Array.ConvertAll(term.Operands, operand => Evaluate(operand, inputs));
        return term.Operation switch
        {
            TermOperation.Constant => (double)term.Value,
            TermOperation.Input => inputs[term.Count],
            TermOperation.Add or TermOperation.Sum => operands.Sum(),
            TermOperation.Subtract => operands[0] - operands[1],
            TermOperation.Multiply or TermOperation.Product => operands.Aggregate((product, next) => product * next),
            TermOperation.Divide => operands[0] / operands[1],
            TermOperation.Power => Math.Pow(operands[0], term.Count),
            TermOperation.Root => Math.Pow(operands[0], 1.0 / term.Count),
            _ => Math.Log(operands[0]),
        };
    }

    private static bool IsInside(Interval result, double value)
    {
        double slack = RelativeError * Math.Max(1, Math.Abs(value));
        return !((double?)result.Lower - slack > value) && !((double?)result.Upper + slack < value);
    }

    // Without a bound, up to ten times the size of the number away.
    private static double PointIn(Interval input, double part)
    {
        double reach = 10 * (Math.Abs((double)input.Number) + 1);
        double lower = (double?)input.Lower ?? (double)input.Number - reach;
        double upper = (double?)input.Upper ?? (double)input.Number + reach;
        return lower + (part * (upper - lower));
    }

    private static double Next(ref ulong state)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 11) / (double)(1UL << 53);
    }

    private static string Describe(Formula formula, double[] inputs) =>
        string.Join(", ", inputs.Select((input, i) => $"{formula.Inputs[i].Symbol} = {Text(input)}"));

    private static string Text(double number) => number.ToString("G10", CultureInfo.InvariantCulture);
}
