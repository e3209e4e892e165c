using Xunit;

namespace ChinaTrade.Data.Tests.Intervals;

public sealed class IntervalArithmeticTests
{
    private static readonly Interval Zero = Interval.Exact(0m);
    private static readonly Interval TwoToThree = Interval.Between(2m, 2.5m, 3m);
    private static readonly Interval AboutZero = Interval.Between(-1m, 0.5m, 2m);
    private static readonly Interval AtLeastTwo = Interval.Between(2m, 2m, null);
    private static readonly Interval AtMostTwo = Interval.Between(null, 2m, 2m);

    [Fact]
    public void Negation_Bounds_ChangeSides()
    {
        Assert.Equal(Interval.Between(-3m, -2.5m, -2m), -TwoToThree);
        Assert.Equal(Interval.Between(null, -2m, -2m), -AtLeastTwo);
    }

    [Fact]
    public void Addition_InfiniteBounds_StayInfinite()
    {
        Assert.Equal(Interval.Between(4m, 4.5m, null), TwoToThree + AtLeastTwo);
        Assert.Equal(Interval.Between(null, 4.5m, 5m), TwoToThree + AtMostTwo);
        Assert.Equal(Interval.Between(null, 4m, null), AtLeastTwo + AtMostTwo);
    }

    [Fact]
    public void Subtraction_SameInterval_CountsAsTwoUnknowns()
    {
        Assert.Equal(Interval.Between(-1m, 0m, 1m), TwoToThree - TwoToThree);
        Assert.Equal(Interval.Between(null, 0m, null), AtLeastTwo - AtLeastTwo);
    }

    [Fact]
    public void Multiplication_SignsThatMix_TakesExtremeCorners()
    {
        Assert.Equal(Interval.Between(-3m, 1.25m, 6m), TwoToThree * AboutZero);
        Assert.Equal(Interval.Between(-2m, 0.25m, 4m), AboutZero * AboutZero);
        Assert.Equal(Interval.Between(4m, 6.25m, 9m), -TwoToThree * -TwoToThree);
    }

    [Fact]
    public void Multiplication_ZeroTimesInfinity_IsZero()
    {
        Assert.Equal(Zero, Zero * AtLeastTwo);
        Assert.Equal(Zero, Interval.Unbounded * Zero);
        Assert.Equal(Interval.Between(0m, 2m, null), Interval.Between(0m, 1m, 1m) * AtLeastTwo);
    }

    [Fact]
    public void Multiplication_InfiniteBounds_TakeTheSignsOfTheCorners()
    {
        Assert.Equal(Interval.Between(4m, 4m, null), AtLeastTwo * AtLeastTwo);
        Assert.Equal(Interval.Between(null, -4m, -4m), AtLeastTwo * -AtLeastTwo);
        Assert.Equal(Interval.Between(null, 1m, null), AboutZero * AtLeastTwo);
        Assert.Equal(Interval.Between(null, 4m, null), AtLeastTwo * AtMostTwo);
    }

    [Fact]
    public void Division_PositiveByPositive_TakesExtremeCorners() =>
        Assert.Equal(Interval.Between(2m, 3.2m, 4.5m), Interval.Between(6m, 8m, 9m) / TwoToThree);

    [Fact]
    public void Division_NumberDivisorZero_Throws()
    {
        Assert.Throws<DivideByZeroException>(() => TwoToThree / Zero);
        Assert.Throws<DivideByZeroException>(() => TwoToThree / Interval.Between(-1m, 0m, 1m));
    }

    [Fact]
    public void Division_DivisorEnclosesZero_HasNoBounds()
    {
        Assert.Equal(Interval.Between(null, 5m, null), TwoToThree / AboutZero);
        Assert.Equal(Interval.Between(null, 0m, null), Zero / AboutZero);
    }

    [Theory]
    [InlineData(2, 3, 0, 4, 0.5, null)]
    [InlineData(-3, -2, 0, 4, null, -0.5)]
    [InlineData(-1, 3, 0, 4, null, null)]
    [InlineData(0, 3, 0, 4, 0.0, null)]
    [InlineData(-3, 0, 0, 4, null, 0.0)]
    [InlineData(2, 3, -4, 0, null, -0.5)]
    [InlineData(-3, -2, -4, 0, 0.5, null)]
    [InlineData(0, 3, -4, 0, null, 0.0)]
    [InlineData(0, 0, 0, 4, 0.0, 0.0)]
    public void Division_DivisorTouchesZero_IsOpenOnThatSideOnly(
        double left, double right, double low, double high, double? lower, double? upper)
    {
        decimal divisor = (decimal)(low + high) / 2m;
        decimal dividend = (decimal)(left + right) / 2m;

        Interval quotient = Interval.Between((decimal)left, dividend, (decimal)right) / Interval.Between((decimal)low, divisor,
            (decimal)high);

        Assert.Equal(Interval.Between((decimal?)lower, dividend / divisor, (decimal?)upper), quotient);
    }

    [Fact]
    public void Division_ByInfinity_ApproachesZero()
    {
        Assert.Equal(Interval.Between(0m, 1.25m, 1.5m), TwoToThree / AtLeastTwo);
        Assert.Equal(Interval.Between(0m, 1m, null), AtLeastTwo / AtLeastTwo);
        Assert.Equal(Interval.Between(0m, 2.5m, null), TwoToThree / Interval.Between(0m, 1m, null));
    }

    [Fact]
    public void Division_OfWhatDecimalCannotHold_RoundsOutward()
    {
        Interval third = Interval.Exact(1m) / Interval.Exact(3m);

        Assert.Equal(0.3333333333333333333333333332m, third.Lower);
        Assert.Equal(0.3333333333333333333333333333m, third.Number);
        Assert.Equal(0.3333333333333333333333333334m, third.Upper);
        Assert.True((third * Interval.Exact(3m)).Contains(1m));
    }

    [Fact]
    public void Operators_BeyondDecimal_Throw()
    {
        Interval large = Interval.Exact(decimal.MaxValue);

        Assert.Throws<OverflowException>(() => large + large);
        Assert.Throws<OverflowException>(() => -large - large);
        Assert.Throws<OverflowException>(() => large * TwoToThree);
        Assert.Throws<OverflowException>(() => large / Interval.Exact(0.5m));
    }
}
