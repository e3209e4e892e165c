using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Quantities;

/// <summary>The order that F# and untyped collections use is that of the type.</summary>
public sealed class UntypedOrderTests
{
    public static TheoryData<string, IComparable, IComparable> Pairs => new()
    {
        { "quantity", Yuan.Trillion(1m), Yuan.Trillion(2m) },
        { "rate", Yuan.Trillion(1m).Per(Tonne.Million(1m)), Yuan.Trillion(2m).Per(Tonne.Million(1m)) },
        { "ratio", Yuan.Trillion(1m) / Yuan.Trillion(2m), Yuan.Trillion(2m) / Yuan.Trillion(2m) },
        { "share", Share.Percent(1m), Share.Percent(2m) },
        { "growth", Growth<YearOnYear>.Percent(1m), Growth<YearOnYear>.Percent(2m) },
        { "points", PercentagePoints.Of(1m), PercentagePoints.Of(2m) },
        { "interval", Interval.Exact(1m), Interval.Exact(2m) },
        { "period", Period.Year(2020), Period.Year(2021) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void CompareTo_Object_IsTheTypesOwnOrder(string kind, IComparable less, IComparable more)
    {
        Assert.True(less.CompareTo(more) < 0, kind);
        Assert.True(more.CompareTo(less) > 0, kind);
        Assert.Equal(0, less.CompareTo(less));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void CompareTo_NullOrAnotherType_ComesAfterOrThrows(string kind, IComparable less, IComparable more)
    {
        Assert.True(less.CompareTo(null) > 0, kind);
        Assert.Throws<ArgumentException>(() => more.CompareTo("2 yuan"));
    }
}
