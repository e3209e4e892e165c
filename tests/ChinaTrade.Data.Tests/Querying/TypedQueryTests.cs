using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>Numbers: conditions on them, their order, and what is computed from several.</summary>
public sealed class TypedQueryTests
{
    // Japan and India are equal, so that their order is that of their keys.
    private static readonly TradeDataset Dataset = SampleFigures.Empty
        .AddEach(Indicators.TradeValue.Level, Interval.Printed(30m, 1m, Hedge.None), Partners.Japan, Partners.India)
        .Add(Indicators.TradeValue.Level, Interval.Printed(50m, 10m, Hedge.None), Partners.UnitedStates)
        .Add(Indicators.TradeValue.Level, Interval.Printed(10m, 1m, Hedge.Over), Partners.Malaysia)
        .Add(Indicators.TradeValue.Level, Interval.Printed(200m, 1m, Hedge.None))
        .Build();

    private static TradeQuery<Quantity<Yuan>> Parts => Dataset.Query().By(Dimension.Partner).Measure(Indicators.TradeValue);

    private static TradeQuery<Quantity<Yuan>> Three =>
        Dataset.Query().For(Partners.Japan, Partners.India, Partners.UnitedStates).Measure(Indicators.TradeValue);

    [Fact]
    public void Order_EqualNumbers_IsThatOfKeys()
    {
        Assert.Equal("malaysia india japan united-states", CodesOf(Parts.OrderByValue()));
        Assert.Equal("united-states india japan malaysia", CodesOf(Parts.OrderByValueDescending()));
    }

    [Fact]
    public void Top_Count_TakesTheLargestOrAfterOrderByValueTheSmallest()
    {
        Assert.Equal("united-states india", CodesOf(Parts.Top(2)));
        Assert.Equal("malaysia india", CodesOf(Parts.OrderByValue().Top(2)));
        Assert.Empty(Parts.Top(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Parts.Top(-1));
    }

    [Fact]
    public void Limits_OfNumbers_LeaveThemselvesOutOnlyAboveAndBelow()
    {
        Assert.Equal("united-states", CodesOf(Parts.Above(30m)));
        Assert.Equal("malaysia", CodesOf(Parts.Below(30m)));
        Assert.Equal("india japan united-states", CodesOf(Parts.Between(30m, 50m)));
        Assert.Equal("india japan", CodesOf(Parts.Below(Parts.Maximum()).Above(Parts.Minimum())));
        Assert.Throws<ArgumentException>(() => Parts.Between(50m, 30m));
    }

    [Fact]
    public void Aggregates_OfFigures_CarryBounds()
    {
        Assert.Equal(Interval.Between(104m, 110m, 116m), Three.Sum().Interval);
        Assert.Equal(Interval.Between(104m, 110m, 116m) / Interval.Exact(3m), Three.Average().Quantity.Interval);
        Assert.Equal(Interval.Between(29.5m, 30m, 30.5m), Three.Minimum().Interval);
        Assert.Equal(Interval.Between(45m, 50m, 55m), Three.Maximum().Interval);
        Assert.Equal(Interval.Between(10m, 10m, 30.5m), Parts.Minimum().Interval);
        Assert.Equal(Interval.Between(45m, 50m, null), Parts.Maximum().Interval);
        Assert.Equal(Interval.Between(114m, 120m, null), Parts.Sum().Interval);
        Interval share = Three.ShareOf<Yuan>(Dataset.Query().By().Measure(Indicators.TradeValue).Single()).Interval;
        Assert.True(share.Lower is > 50m and < 55m && share.Number == 55m && share.Upper is > 55m and < 60m);
    }

    [Fact]
    public void Aggregates_OfNothing_Throw()
    {
        TradeQuery<Quantity<Yuan>> nothing = Parts.Above(1000m);

        Assert.Throws<FigureNotFoundException>(() => nothing.Sum());
        Assert.Throws<FigureNotFoundException>(() => nothing.Average());
        Assert.Throws<FigureNotFoundException>(() => nothing.Minimum());
        Assert.Throws<FigureNotFoundException>(() => nothing.Maximum());
    }

    [Fact]
    public void TryGet_None_IsFalse()
    {
        Assert.False(Parts.Above(1000m).TryGet(out _));
        Assert.True(Parts.Above(30m).TryGet(out Figure<Quantity<Yuan>> figure));
        Assert.Equal(figure, Parts.Above(30m).Single());
        Assert.Throws<AmbiguousFigureException>(() => Parts.Single());
    }

    private static string CodesOf(TradeQuery<Quantity<Yuan>> query) => string.Join(' ', query.Select(figure => figure.Key.Partner.Code));
}
