using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Intervals;

/// <summary>The promise of interval arithmetic, measured against exact fractions: no true value ever falls outside the bounds.</summary>
public sealed class IntervalPropertyTests
{
    private const int Iterations = 20_000;

    [Fact]
    public void Addition_TrueValuesInsideOperands_ResultContainsExactSum() => Contains((a, b) => a + b, (a, b) => a + b);

    [Fact]
    public void Subtraction_TrueValuesInsideOperands_ResultContainsExactDifference() => Contains((a, b) => a - b, (a, b) => a - b);

    [Fact]
    public void Multiplication_TrueValuesInsideOperands_ResultContainsExactProduct() => Contains((a, b) => a * b, (a, b) => a * b);

    [Fact]
    public void Division_TrueValuesInsideOperands_ResultContainsExactQuotient() =>
        Contains((a, b) => a / b, (a, b) => b.IsZero ? null : a / b);

    [Fact]
    public void Addition_ExactOperands_ExactWhereDecimalHoldsSum() => IsExact((a, b) => a + b, (a, b) => a + b);

    [Fact]
    public void Subtraction_ExactOperands_ExactWhereDecimalHoldsDifference() => IsExact((a, b) => a - b, (a, b) => a - b);

    [Fact]
    public void Multiplication_ExactOperands_ExactWhereDecimalHoldsProduct() => IsExact((a, b) => a * b, (a, b) => a * b);

    [Fact]
    public void Division_ExactOperands_ExactWhereDecimalHoldsQuotient() => IsExact((a, b) => a / b, (a, b) => b.IsZero ? null : a / b);

    [Fact]
    public void Addition_BoundedOperands_BoundsAttained() => IsTight((a, b) => a + b, (a, b) => a + b);

    [Fact]
    public void Subtraction_BoundedOperands_BoundsAttained() => IsTight((a, b) => a - b, (a, b) => a - b);

    [Fact]
    public void Multiplication_BoundedOperands_BoundsAttained() => IsTight((a, b) => a * b, (a, b) => a * b);

    [Fact]
    public void Division_DivisorWithoutZero_BoundsAttained() =>
        IsTight((a, b) => a / b, (a, b) => a / b, divisor => !divisor.Contains(0m));

    [Fact]
    public void CutTo_AnyDomain_StaysInsideOwnBoundsAndKeepsNumber() =>
        Gen.Select(NumberGen.Any, NumberGen.Any).Sample(
            (interval, domain) =>
            {
                Interval cut = interval.CutTo(domain);
                Assert.Equal(interval.Number, cut.Number);
                Assert.True(interval.Contains(cut));
                Assert.True(cut.Contains(cut.Number));
                Assert.True(!domain.Contains(interval.Number) || domain.Contains(cut));
            },
            iter: Iterations);

    private static void Contains(Func<Interval, Interval, Interval> operation, Func<Fraction, Fraction, Fraction?> exact) =>
        Gen.Select(NumberGen.WithInside(NumberGen.Any), NumberGen.WithInside(NumberGen.Any)).Sample(
            (left, right) =>
            {
                if (TryApply(operation, exact, left.Interval, right.Interval) is not { } result) return;
                Assert.True(result.Contains(result.Number), $"{left} and {right} give {result}");
                if (exact(Fraction.From(left.Inside), Fraction.From(right.Inside)) is not { } truth) return;
                Assert.True(IsInside(result, truth), $"{left} and {right} give {result}, which lacks {truth}");
            },
            iter: Iterations);

    private static void IsExact(Func<Interval, Interval, Interval> operation, Func<Fraction, Fraction, Fraction?> exact) =>
        Gen.Select(NumberGen.Decimal, NumberGen.Decimal).Sample(
            (left, right) =>
            {
                if (exact(Fraction.From(left), Fraction.From(right)) is not { } truth) return;
                if (TryApply(operation, exact, Interval.Exact(left), Interval.Exact(right)) is not { } result) return;
                Assert.True(result.IsExact == truth.IsDecimal(), $"{left} and {right} give {result}");
            },
            iter: Iterations);

    private static void IsTight(
        Func<Interval, Interval, Interval> operation, Func<Fraction, Fraction, Fraction?> exact, Func<Interval, bool>? isAsked = null) =>
        Gen.Select(NumberGen.Bounded, NumberGen.Bounded).Sample(
            (left, right) =>
            {
                if (isAsked is not null && !isAsked(right)) return;
                if (TryApply(operation, exact, left, right) is not { } result) return;
                Fraction[] corners = Corners(exact, left, right);
                Assert.True(IsNear(corners.Min(), result.Lower!.Value), $"{left} and {right} give {result}");
                Assert.True(IsNear(corners.Max(), result.Upper!.Value), $"{left} and {right} give {result}");
            },
            iter: Iterations);

    /// <summary>The result; none where it exceeds a decimal, which only a corner near the end of the range excuses.</summary>
    private static Interval? TryApply(
        Func<Interval, Interval, Interval> operation, Func<Fraction, Fraction, Fraction?> exact, Interval left, Interval right)
    {
        try
        {
            return operation(left, right);
        }
        catch (DivideByZeroException)
        {
            Assert.Equal(0m, right.Number);
            return null;
        }
        catch (OverflowException)
        {
            Fraction end = Fraction.From(decimal.MaxValue - 10m);
            Assert.True(Corners(exact, left, right).Any(corner => corner.Abs() > end), $"{left} and {right} overflow without reason");
            return null;
        }
    }

    private static Fraction[] Corners(Func<Fraction, Fraction, Fraction?> exact, Interval left, Interval right)
    {
        decimal[] lefts = [left.Lower ?? left.Number, left.Number, left.Upper ?? left.Number];
        decimal[] rights = [right.Lower ?? right.Number, right.Number, right.Upper ?? right.Number];
        return
        [
            .. from a in lefts
               from b in rights
               let corner = exact(Fraction.From(a), Fraction.From(b))
               where corner is not null
               select corner.Value,
        ];
    }

    private static bool IsInside(Interval interval, Fraction value) =>
        (interval.Lower is not { } lower || Fraction.From(lower) <= value)
            && (interval.Upper is not { } upper || value <= Fraction.From(upper));

    /// <summary>Whether a bound is off by no more than the rounding of its last digit and one step of it.</summary>
    private static bool IsNear(Fraction exact, decimal bound)
    {
        Fraction step = Fraction.From(1e-28m);
        // Next to where a decimal loses its 29th digit, operands of either side round to the coarser step.
        Fraction size = Max(exact.Abs(), Fraction.From(bound).Abs()) * Fraction.From(1.00000001m);
        while (size / step > Fraction.From(decimal.MaxValue)) step *= Fraction.From(10m);
        return (exact - Fraction.From(bound)).Abs() <= step * Fraction.From(1.5m);
    }

    private static Fraction Max(Fraction a, Fraction b) => a > b ? a : b;
}
