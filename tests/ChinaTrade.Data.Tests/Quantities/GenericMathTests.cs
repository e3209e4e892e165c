using System.Numerics;
using ChinaTrade.Data.Units;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Quantities;

/// <summary>The laws that generic code relies on.</summary>
public sealed class GenericMathTests
{
    [Fact]
    public void Sum_OfAnyAddable_IsWrittenOnce()
    {
        Assert.Equal(Yuan.From(6m), Sum([Yuan.From(1m), Yuan.From(2m), Yuan.From(3m)]));
        Assert.Equal(PercentagePoints<Share>.From(3m), Sum([PercentagePoints<Share>.From(1m), PercentagePoints<Share>.From(2m)]));
        Assert.Equal(Interval.Exact(3m), Sum([Interval.Exact(1m), Interval.Exact(2m)]));
    }

    [Fact]
    public void Addition_AnyNumbers_CommutesAndHasZero() => Gen.Select(Numbers, Numbers).Sample((a, b) =>
    {
        Commutes(a, b);
        Commutes(new Quantity<Yuan>(a), new Quantity<Yuan>(b));
        Commutes(new PercentagePoints<Share>(a), new PercentagePoints<Share>(b));
    });

    [Fact]
    public void Addition_AnyNumbers_Associates() =>
        Gen.Select(Numbers, Numbers, Numbers).Sample((a, b, c) => Assert.Equal(a + b + c, a + (b + c)));

    [Fact]
    public void Subtraction_AnyNumbers_IsAdditionOfTheNegated() => Gen.Select(Numbers, Numbers).Sample((a, b) =>
    {
        Assert.Equal(Subtract(new Quantity<Yuan>(a), new Quantity<Yuan>(b)), new Quantity<Yuan>(a) + -new Quantity<Yuan>(b));
        Assert.Equal(a, -(-a));
    });

    [Fact]
    public void Multiplication_AnyNumbers_CommutesAndHasOne() => Gen.Select(Numbers, Numbers).Sample((a, b) =>
    {
        Assert.Equal(a * b, b * a);
        Assert.Equal(a, Product(a));
    });

    // Order goes by the number and equality by the bounds too: "not less and not greater" is not "equal".
    [Fact]
    public void Comparison_IsNoOperatorOfGenericMath() => Assert.DoesNotContain(
        typeof(Quantity<Yuan>).GetInterfaces(),
        each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IComparisonOperators<,,>));

    // Shares and growth rates have no sum.
    [Fact]
    public void Addition_OfShares_IsNoOperatorOfGenericMath() => Assert.All(
        [typeof(Share), typeof(Growth<YearOnYear>), typeof(Ratio), typeof(Rate<Yuan, Tonne>)],
        type => Assert.DoesNotContain(
            type.GetInterfaces(),
            each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IAdditionOperators<,,>)
                && each.GenericTypeArguments[1] == type));

    // Of few digits, so that sums are exact and no bound is rounded outward.
    private static Gen<Interval> Numbers { get; } = Gen.Select(Gen.Int[-9999, 9999], Gen.Int[0, 999], Gen.Int[0, 999])
        .Select((number, down, up) =>
        Interval.Between((number - down) / 100m, number / 100m, (number + up) / 100m));

    private static T Sum<T>(IEnumerable<T> values)
        where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T> => values.Aggregate(T.AdditiveIdentity, (sum, value) => sum + value);

    private static T Subtract<T>(T left, T right)
        where T : ISubtractionOperators<T, T, T> => left - right;

    private static T Product<T>(T value)
        where T : IMultiplyOperators<T, T, T>, IMultiplicativeIdentity<T, T> => value * T.MultiplicativeIdentity;

    private static void Commutes<T>(T a, T b)
        where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a, a + T.AdditiveIdentity);
    }
}
