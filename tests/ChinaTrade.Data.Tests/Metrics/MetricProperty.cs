using ChinaTrade.Data.Tests.Intervals;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>The promise of every metric, measured against exact fractions: sound for all true values inside the inputs, and
/// tight.</summary>
internal static class MetricProperty
{
    private static readonly int Iterations = Draws.AtLeast(600);
    private const int DrawsEach = 12;

    // Stands for infinity: so far out that what the bound leaves off is smaller than the tolerance.
    private static readonly Fraction Far = Fraction.From(1e24m) * Fraction.From(1e24m);

    private static readonly Fraction Largest = Fraction.From(decimal.MaxValue);

    public static void Holds<T>(Gen<Interval>[] inputs, Func<Interval[], Derived<T>> derive, Func<Fraction[], ExactFormula> formula)
        where T : struct, IQuantityKind<T> => Holds(inputs, drawn => derive(drawn).Quantity.Interval, formula);

    public static void Holds(Gen<Interval>[] inputs, Func<Interval[], Interval> derive, Func<Fraction[], ExactFormula> formula) =>
        Gen.Select(Together(inputs), Gen.Int[1, 999].Array[inputs.Length].Array[DrawsEach]).Sample(
            (drawn, picks) => Check(drawn, picks, derive, formula),
            iter: Iterations,
            print: sample => string.Join("; ", sample.Item1));

    private static void Check(Interval[] inputs, int[][] picks, Func<Interval[], Interval> derive, Func<Fraction[], ExactFormula> formula)
    {
        ExactFormula number = formula(Numbers(inputs));
        if (number.Below.IsZero)
        {
            Assert.Throws<DivideByZeroException>(() => derive(inputs));
            return;
        }

        if ((number.Above / number.Below).Abs() > Largest)
        {
            Assert.Throws<OverflowException>(() => derive(inputs));
            return;
        }

        Interval result = derive(inputs);
        ExactFormula[] corners = [.. Corners(inputs).Select(formula)];
        ExactFormula[] inside = [.. picks.Select(pick => formula([.. inputs.Select((input, i) => Inside(input, pick[i]))])), .. corners,
            formula(Numbers(inputs))];
        foreach (ExactFormula at in inside.Where(each => !each.Below.IsZero))
        {
            Assert.True(IsInside(result, at.Above / at.Below), $"{result} lacks {at.Above / at.Below}");
        }

        IsTight(result, corners, hasInfinite: Array.Exists(inputs, input => input.IsUnbounded));
    }

    private static void IsTight(Interval result, ExactFormula[] corners, bool hasInfinite)
    {
        Fraction[] values = [.. corners.Where(each => !each.Below.IsZero).Select(each => each.Above / each.Below)];
        bool passesZero = corners.Any(each => each.Below < Zero) && corners.Any(each => each.Below > Zero);
        if (passesZero)
        {
            Assert.True(result.Lower is null && result.Upper is null, $"{result} has a bound, though the denominator passes zero");
            return;
        }

        bool[] poles = [.. corners.Where(each => each.Below.IsZero && !each.Above.IsZero).Select(each => each.Above > Zero)];
        bool isNegative = corners.Any(each => each.Below < Zero);
        if (!poles.Contains(isNegative)) IsNear(values.Min(), result.Lower, hasInfinite);
        if (!poles.Contains(!isNegative)) IsNear(values.Max(), result.Upper, hasInfinite);
        if (poles.Contains(isNegative)) Assert.Null(result.Lower);
        if (poles.Contains(!isNegative)) Assert.Null(result.Upper);
    }

    private static void IsNear(Fraction extreme, decimal? bound, bool hasInfinite)
    {
        if (bound is not { } value)
        {
            Assert.True((hasInfinite && extreme.Abs() > Fraction.From(1e9m))
                || extreme.Abs() >= Largest, $"there is no bound, though the extreme is {extreme}");
            return;
        }

        // A few roundings of the 28th digit; with infinite inputs, what is left at a point far out.
        Fraction size = extreme.Abs() > Fraction.From(1m) ? extreme.Abs() : Fraction.From(1m);
        Fraction tolerance = Fraction.From(hasInfinite ? 1e-6m : 1e-22m) * size;
        Assert.True((extreme - Fraction.From(value)).Abs() <= tolerance, $"the bound {value} is not attained; the extreme is {extreme}");
    }

    public static IEnumerable<Fraction[]> Corners(Interval[] inputs)
    {
        IEnumerable<Fraction[]> corners = [[]];
        foreach (Interval input in inputs)
        {
            Fraction lower = input.Lower is { } low ? Fraction.From(low) : Fraction.From(input.Number) - Far;
            Fraction upper = input.Upper is { } high ? Fraction.From(high) : Fraction.From(input.Number) + Far;
            corners = corners.SelectMany(corner => new[] { lower, upper }.Distinct().Select(end => (Fraction[])[.. corner, end]));
        }

        return corners;
    }

    public static Fraction[] Numbers(Interval[] inputs) => Array.ConvertAll(inputs, input => Fraction.From(input.Number));

    public static bool IsInside(Interval interval, Fraction value) =>
        (interval.Lower is not { } lower || Fraction.From(lower) <= value)
            && (interval.Upper is not { } upper || value <= Fraction.From(upper));

    public static Gen<Interval[]> Together(Gen<Interval>[] inputs) => inputs.Aggregate(
        Gen.Const(Array.Empty<Interval>()), (drawn, next) => Gen.Select(drawn, next, (before, one) => (Interval[])[.. before, one]));

    // A thousandth of the way; without a bound, up to a million million times the size of the number.
    private static Fraction Inside(Interval input, int thousandths)
    {
        Fraction number = Fraction.From(input.Number);
        Fraction reach =
            (number.Abs() + Fraction.From(1m)) * Fraction.From(1e12m) * Part(thousandths) * Part(thousandths) * Part(thousandths) * Part(thousandths);
        Fraction lower = input.Lower is { } low ? Fraction.From(low) : number - reach;
        Fraction upper = input.Upper is { } high ? Fraction.From(high) : number + reach;
        return lower + ((upper - lower) * Part(thousandths));
    }

    private static Fraction Part(int thousandths) => Fraction.From(thousandths / 1000m);

    private static Fraction Zero => Fraction.From(0m);
}
