using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Quantities;

/// <summary>The order that F# and untyped collections use is that of the type.</summary>
public sealed class UntypedOrderTests
{
    private static readonly Dictionary<string, (IComparable Less, IComparable More)> Pairs = new(StringComparer.Ordinal)
    {
        ["quantity"] = (Yuan.Trillion(1m), Yuan.Trillion(2m)),
        ["rate"] = (Yuan.Trillion(1m).Per(Tonne.Million(1m)), Yuan.Trillion(2m).Per(Tonne.Million(1m))),
        ["ratio"] = (Yuan.Trillion(1m) / Yuan.Trillion(2m), Yuan.Trillion(2m) / Yuan.Trillion(2m)),
        ["share"] = (Share.Percent(1m), Share.Percent(2m)),
        ["growth"] = (Growth<YearOnYear>.Percent(1m), Growth<YearOnYear>.Percent(2m)),
        ["points"] = (PercentagePoints<Share>.From(1m), PercentagePoints<Share>.From(2m)),
        ["interval"] = (Interval.Exact(1m), Interval.Exact(2m)),
        ["period"] = (Period.Year(2020), Period.Year(2021)),
    };

    public static TheoryData<string> Kinds => [.. Pairs.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void CompareTo_Object_IsTheTypesOwnOrder(string kind)
    {
        (IComparable less, IComparable more) = Pairs[kind];

        Assert.True(less.CompareTo(more) < 0);
        Assert.True(more.CompareTo(less) > 0);
        Assert.Equal(0, less.CompareTo(less));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void CompareTo_NullOrAnotherType_ComesAfterOrThrows(string kind)
    {
        (IComparable less, IComparable more) = Pairs[kind];

        Assert.True(less.CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => more.CompareTo("2 yuan"));
    }
}
