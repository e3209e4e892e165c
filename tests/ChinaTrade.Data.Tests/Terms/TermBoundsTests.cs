using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.Tests.Metrics;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Terms;

/// <summary>Bounds of any term against its values in exact fractions.</summary>
public sealed class TermBoundsTests
{
    private static readonly int Iterations = Draws.AtLeast(20_000);

    // Printed numbers, wide ranges, ranges around zero, exact numbers, and ranges without an end.
    private static readonly Gen<Interval> Input = Gen.Frequency(
        (6, Gen.Select(Gen.Int[1, 9_999], Gen.Int[1, 9], (number, width) => Interval.Between(number - (width / 10m), number,
            number + (width / 10m)))),
        (2, Gen.Select(Gen.Int[1, 99], Gen.Int[1, 200], (number, width) => Interval.Between(number - width, number, number + width))),
        (1, Gen.Int[-9, 9].Select(number => Interval.Exact(number))),
        (1, Gen.Int[1, 99].Select(number => Interval.Between(number, number, null))),
        (1, Gen.Int[1, 99].Select(number => Interval.Between(null, -number, -number))));

    [Fact]
    public void Evaluate_AnyTerm_HoldsEveryValueInsideTheInputs() =>
        Gen.Select(TermGen.Any, Input.Array[TermGen.Inputs], Gen.Int[0, 8].Array[TermGen.Inputs].Array[12]).Sample(
            (term, inputs, picks) =>
            {
                if (Evaluate(term, inputs) is not { } result) return;
                foreach (int[] pick in picks)
                {
                    Fraction[] at = [.. inputs.Select((input, i) => PointIn(input, pick[i]))];
                    if (ValueOf(term, at) is { } value)
                    {
                        Assert.True(MetricProperty.IsInside(result, value), $"{term} over {string.Join("; ", inputs)} is {result}, which lacks {value}");
                    }
                }
            },
            iter: Iterations);

    // Where the bounds are said to be the narrowest, and nothing is infinite or passes zero, both are values at corners.
    [Fact]
    public void Evaluate_TermOfFirstDegree_HasTheNarrowestBounds() =>
        Gen.Select(TermGen.Any, Input.Array[TermGen.Inputs]).Sample(
            (term, inputs) =>
            {
                // An even power of what passes zero has its least value in between.
                if (!new TermShape(term, TermGen.Inputs).IsNarrowest([]) || HasPower(term) || inputs.Any(input => input.IsUnbounded))
                {
                    return;
                }

                if (Evaluate(term, inputs) is not { Lower: { } lower, Upper: { } upper }) return;
                Fraction?[] corners = [.. MetricProperty.Corners(inputs).Select(corner => ValueOf(term, corner))];
                if (corners.Contains(null)) return;
                IsNear(corners.Min(value => value!.Value), lower);
                IsNear(corners.Max(value => value!.Value), upper);
            },
            iter: Iterations);

    [Fact]
    public void Evaluate_NumbersThatDivideByZero_HasNoValue() =>
        Assert.Null(Evaluate(1 / (Term.Input(0) - Term.Input(1)), [Interval.Exact(2m), Interval.Exact(2m)]));

    [Fact]
    public void Evaluate_RisesThroughout_UsesTheEnds()
    {
        Term x = Term.Input(0);

        // x² − x is of the second degree; from 2 to 3 it rises from 2 to 6, which its slope tells.
        Assert.Equal(Interval.Between(2m, 3.75m, 6m), Evaluate((x * x) - x, [Interval.Between(2m, 2.5m, 3m)]));
    }

    [Fact]
    public void Evaluate_TurnsAround_IsSoundAndWider()
    {
        Term x = Term.Input(0);

        // From 0 to 1 it falls to −1/4 and rises again: plain intervals give [−1, 1].
        Assert.Equal(Interval.Between(-1m, -0.25m, 1m), Evaluate((x * x) - x, [Interval.Between(0m, 0.5m, 1m)]));
    }

    [Theory]
    [InlineData(Monotonicity.Rises, 2, 6)]
    [InlineData(Monotonicity.Falls, 6, 2)]
    public void Evaluate_SaidToRiseOrFall_TakesItsWord(Monotonicity said, int atLower, int atUpper)
    {
        Term x = Term.Input(0);
        new TermShape((x * x) - x, 1).TryEvaluate([Interval.Between(2m, 2.5m, 3m)], [said], out Interval result);

        Assert.Equal((Math.Min(atLower, atUpper), Math.Max(atLower, atUpper)), ((int)result.Lower!.Value, (int)result.Upper!.Value));
    }

    [Fact]
    public void Evaluate_EvenPowerAroundZero_StartsAtZero()
    {
        Assert.Equal(Interval.Between(0m, 1m, 9m), Evaluate(Term.Power(Term.Input(0), 2), [Interval.Between(-3m, 1m, 2m)]));
        Assert.Equal(Interval.Between(-27m, 1m, 8m), Evaluate(Term.Power(Term.Input(0), 3), [Interval.Between(-3m, 1m, 2m)]));
    }

    [Fact]
    public void Evaluate_MoreThanADecimalHoldsInBetween_IsExactAllTheSame()
    {
        Interval huge = Interval.Between(6e27m, 7e27m, 7.1e27m);

        // The product of the two has 56 digits.
        Assert.Equal(huge, Evaluate(Term.Input(0) * Term.Input(1) / Term.Input(1), [huge, Interval.Exact(7e27m)]));
    }

    // Of 1 ÷ 18.07 trillion ÷ 9.85 trillion a decimal holds three digits.
    [Fact]
    public void Evaluate_AlmostNothingInBetween_LosesNoDigits()
    {
        Term[] x = Term.Inputs(4);
        Interval[] inputs = [Interval.Exact(18.07e12m), Interval.Exact(9.85e12m), Interval.Exact(2.66e12m), Interval.Exact(2.52e12m)];

        Assert.Equal(Evaluate(x[2] * x[3] / (x[0] * x[1]), inputs)!.Value.Number,
            Evaluate(1 / x[0] / x[1] * x[2] * x[3], inputs)!.Value.Number, 26);
        Assert.Equal(0m, Evaluate(Term.Root(x[0] - x[0], 3), [Interval.Exact(5m)])!.Value.Upper);
    }

    [Fact]
    public void Evaluate_OneLogarithmTwice_IsOneUnknown()
    {
        Term log = Term.Log(Term.Input(0));
        Term again = Term.Log(Term.Input(0));

        Assert.Equal(Interval.Exact(1m), Evaluate(log / again, [Interval.Between(2m, 3m, 4m)]));
        Assert.True(new TermShape(log / again, 1).IsNarrowest([]));
        Assert.False(new TermShape(log / Term.Input(0), 1).IsNarrowest([]));
    }

    private static bool HasPower(Term term) => term.Operation == TermOperation.Power || Array.Exists(term.Operands, HasPower);

    private static Interval? Evaluate(Term term, Interval[] inputs)
    {
        try
        {
            return new TermShape(term, inputs.Length).TryEvaluate(inputs, [], out Interval result) ? result : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Fraction? ValueOf(Term term, Fraction[] at)
    {
        Fraction?[] operands = Array.ConvertAll(term.Operands, operand => ValueOf(operand, at));
        if (operands.Contains(null)) return null;
        Fraction[] values = Array.ConvertAll(operands, operand => operand!.Value);
        return term.Operation switch
        {
            TermOperation.Constant => Fraction.From(term.Value),
            TermOperation.Input => at[term.Count],
            TermOperation.Add or TermOperation.Sum => values.Aggregate((a, b) => a + b),
            TermOperation.Subtract => values[0] - values[1],
            TermOperation.Multiply or TermOperation.Product => values.Aggregate((a, b) => a * b),
            TermOperation.Power => values[0] * values[0],
            _ => values[1].IsZero ? null : values[0] / values[1],
        };
    }

    // An eighth of the way from one bound to the other; without one, far out.
    private static Fraction PointIn(Interval input, int eighths)
    {
        decimal lower = input.Lower ?? input.Number - 1e9m;
        decimal upper = input.Upper ?? input.Number + 1e9m;
        return Fraction.From(lower + ((upper - lower) * (eighths / 8m)));
    }

    private static void IsNear(Fraction extreme, decimal bound)
    {
        Fraction size = extreme.Abs() > Fraction.From(1m) ? extreme.Abs() : Fraction.From(1m);
        Assert.True((extreme - Fraction.From(bound))
            .Abs() <= Fraction.From(1e-15m) * size, $"the bound {bound} is not attained; the extreme is {extreme}");
    }
}
