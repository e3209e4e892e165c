using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>Queries over tables of many rows give what a loop over the figures gives.</summary>
public sealed class LargeTableTests
{
    public static TheoryData<int, bool> Tables =>
        new() { { 1, false }, { 2, true }, { 63, false }, { 64, true }, { 65, true }, { 4096, false }, { 10_000, true },
        { 33_333, false } };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Filter_OfEachKind_FindsWhatALoopFinds(int rows, bool isMixed)
    {
        LargeTable table = new(rows, rows, isMixed);
        TradeQuery<Quantity<Yuan>> all = table.Dataset.Query().Measure(Indicators.TradeValue);
        TradeQuery query = table.Dataset.Query();

        Same(table.All, all);
        Same(table.All.Where(figure => figure.Period == Period.Quarter(2020, 1)), query.In(Period.Quarter(2020, 1))
            .Measure(Indicators.TradeValue));
        Same(
            table.All.Where(figure => figure.Period == Period.FirstHalf(2019) || figure.Period == Period.FirstHalf(2021)),
            query.In(Period.FirstHalf(2021), Period.FirstHalf(2019)).Measure(Indicators.TradeValue));
        Same(
            table.All.Where(figure => figure.Key.Flow == Flows.Exports && figure.Key.Partner.Code != "japan"
                && figure.Key.EnterpriseType == EnterpriseTypes.Private),
            query.Exports().For([.. Partners.All.Where(partner => partner.Code != "japan")]).For(EnterpriseTypes.Private)
                .Measure(Indicators.TradeValue));
        Same(
            table.All.Where(figure => figure.Key.Partner.Code is "vietnam" or "malaysia"),
            query.ForMembersOf(Partners.Asean).Measure(Indicators.TradeValue));
        Same(table.All.Where(figure => figure.Number > 12_345.678m && figure.Number < 4e14m), all.Above(12_345.678m).Below(4e14m));
        Same(table.All.Where(figure => figure.Number is >= 0m and <= 1e12m), all.Between(0m, 1e12m));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Sum_OfRows_IsThatOfALoopWithItsBounds(int rows, bool isMixed)
    {
        LargeTable table = new(rows, rows, isMixed);
        TradeQuery query = table.Dataset.Query();

        SumsAgree(table.All, query);
        SumsAgree(table.All.Where(figure => figure.Key.Flow == Flows.Exports), query.Exports());
        SumsAgree(table.All.Where(figure => figure.Key.Flow == Flows.Exports && figure.Key.EnterpriseType == EnterpriseTypes.Private),
            query.Exports().For(EnterpriseTypes.Private));
        SumsAgree(table.All.Where(figure => figure.Number > 3e14m), query.Measure(Indicators.TradeValue).Above(3e14m));
    }

    [Theory]
    [InlineData(100_000_000_000_000_000)]
    [InlineData(long.MaxValue)]
    public void Sum_OfLongNumbers_IsThatOfALoop(long most)
    {
        LargeTable table = new(20_000, seed: 7, isMixed: false, most);

        SumsAgree(table.All, table.Dataset.Query());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Top_OfRows_IsThatOfASort(int rows, bool isMixed)
    {
        LargeTable table = new(rows, rows, isMixed);
        TradeQuery<Quantity<Yuan>> all = table.Dataset.Query().For(Flows.Total, Flows.Exports, Flows.Imports)
            .Measure(Indicators.TradeValue);

        foreach (int count in (int[])[0, 1, 10, 200, rows])
        {
            Same(table.All.OrderByDescending(figure => figure.Number).Take(count), all.Top(count));
            Same(table.All.OrderBy(figure => figure.Number).Take(count), all.OrderByValue().Top(count));
        }
    }

    // Numbers of the one do not fit into the decimal places of the other.
    [Fact]
    public void Top_OfTablesOfDifferentScale_IsThatOfASort()
    {
        LargeTable whole = new(200, seed: 1, isMixed: false);
        LargeTable fine = new(200, seed: 2, isMixed: false, scale: 6);
        Figure<Quantity<Yuan>>[] figures = [.. whole.All, .. fine.All];
        TradeQuery<Quantity<Yuan>> all = new TradeDataset(whole, fine).Query().AllVintages().Measure(Indicators.TradeValue);

        foreach (int count in (int[])[1, 100, 300])
        {
            Same(figures.OrderBy(figure => figure.Number).Take(count), all.OrderByValue().Top(count));
            Same(figures.OrderByDescending(figure => figure.Number).Take(count), all.Top(count));
        }
    }

    [Fact]
    public void SumBy_PartsOfOneCode_MustBeDisjoint()
    {
        TradeQuery<Quantity<Yuan>> h1 = SampleFigures.Empty
            .AddEach(Indicators.TradeValue.Level, Interval.Printed(3m, 1m, Hedge.None), Partners.Asean, Partners.Vietnam, Partners.Japan)
            .BuildUnaudited().Query().By(Dimension.Partner).Measure(Indicators.TradeValue);

        IReadOnlyList<PartSum<Yuan>> parts = h1.SumBy(Dimension.Partner);

        Assert.Equal(h1.Select(figure => (figure.Key.Partner.Code, figure.Quantity, 1))
            .Order(), parts.Select(part => (part.Code, part.Sum, part.Count)));
        Assert.Throws<OverlapException>(() => h1.SumBy(Dimension.Flow));
        Assert.Throws<OverlapException>(() => h1.SharesBy(Dimension.Partner));
        Assert.Empty(h1.Above(1e20m).SumBy(Dimension.Partner));
        Assert.Equal(2, h1.Top(2).SumBy(Dimension.Partner).Count);
    }

    [Fact]
    public void SharesBy_Parts_CountAsOneNumberAboveAndBelowTheLine()
    {
        var modes = SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Flows.Total, "8.64 trillion yuan", EnterpriseTypes.Private)
            .Add(Indicators.TradeValue.Level, Flows.Total, "6.61 trillion yuan", EnterpriseTypes.ForeignInvested)
            .Add(Indicators.TradeValue.Level, Flows.Total, "2.75 trillion yuan", EnterpriseTypes.StateOwned)
            .Build().Query().Measure(Indicators.TradeValue);
        PartShare own = modes.SharesBy(Dimension.EnterpriseType).Single(part => part.Code == "private");
        Interval part = modes.SumBy(Dimension.EnterpriseType).Single(each => each.Code == "private").Sum.Interval;
        Interval whole = modes.Sum().Interval;

        decimal lowest = part.Lower!.Value / (part.Lower.Value + whole.Upper!.Value - part.Upper!.Value) * 100m;
        Assert.Equal(part.Number / whole.Number * 100m, own.Share.Number, 20);
        Assert.Equal(lowest, own.Share.Lower!.Value, 20);
        Assert.True((part / whole).Width * 100m > own.Share.Interval.Width);
    }

    [Fact]
    public void SharesBy_PartOverAnAmount_IsAtLeastItsShareBesideTheOthers()
    {
        PartShare[] shares = [.. SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Flows.Total, "over 8.64 trillion yuan", EnterpriseTypes.Private)
            .Add(Indicators.TradeValue.Level, Flows.Total, "6.61 trillion yuan", EnterpriseTypes.ForeignInvested)
            .BuildUnaudited().Query().Measure(Indicators.TradeValue).SharesBy(Dimension.EnterpriseType)];

        // 8.64 ÷ (8.64 + 6.615), and what is left of the whole.
        Assert.InRange(shares.Single(share => share.Code == "private").Share.Lower!.Value, 56.637m, 56.638m);
        Assert.InRange(shares.Single(share => share.Code == "foreign-invested").Share.Upper!.Value, 43.362m, 43.363m);
    }

    // 5 of at most 5 + 3.05, and all of it where "over 5" has no end; 2.95 of 8 to 3.05 of 8, and nothing of what has no end.
    [Fact]
    public void SharesBy_PartWithoutUpperBound_LeavesTheOthersTheirs()
    {
        TradeQuery<Quantity<Yuan>> parts = SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Interval.Printed(5m, 1m, Hedge.Over), Partners.Japan)
            .Add(Indicators.TradeValue.Level, Interval.Printed(3m, 0.1m, Hedge.None), Partners.India)
            .Build().Query().By(Dimension.Partner).Measure(Indicators.TradeValue);

        PartShare[] shares = [.. parts.SharesBy(Dimension.Partner)];

        Assert.Equal(["india", "japan"], shares.Select(share => share.Code));
        Assert.Equal((0m, 37.5m), (shares[0].Share.Lower!.Value, shares[0].Share.Number));
        Assert.InRange(shares[0].Share.Upper!.Value, 37.88m, 37.89m);
        Assert.InRange(shares[1].Share.Lower!.Value, 62.11m, 62.12m);
        Assert.Equal(100m, shares[1].Share.Upper);
    }

    [Fact]
    public void Dimension_ThatIsNone_IsRefused()
    {
        TradeQuery<Quantity<Yuan>> query = TradeData.Query().By().Measure(Indicators.TradeValue);

        Assert.Throws<ArgumentOutOfRangeException>(() => query.SumBy((Dimension)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => query.SharesBy((Dimension)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => TradeData.Query().By((Dimension)99));
    }

    private static void SumsAgree(IEnumerable<Figure<Quantity<Yuan>>> expected, TradeQuery query) =>
        SumsAgree(expected, query.Measure(Indicators.TradeValue));

    // Rows of one key occur more than once in so simple a table, which only the codes' own check does not see.
    private static void SumsAgree(IEnumerable<Figure<Quantity<Yuan>>> expected, TradeQuery<Quantity<Yuan>> query)
    {
        Figure<Quantity<Yuan>>[] figures = [.. expected];
        Assert.Equal(SumOf(figures), GroupedSums.Compute(query.Plan));
        foreach (Dimension dimension in Enum.GetValues<Dimension>())
        {
            var parts = figures.GroupBy(figure => figure.Key[dimension].Code).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new GroupSum(group.Key, SumOf(group), group.Count()));
            Assert.Equal(parts, GroupedSums.Compute(query.Plan, dimension));
        }
    }

    private static Interval SumOf(IEnumerable<Figure<Quantity<Yuan>>> figures) =>
        figures.Aggregate(default(Interval), (sum, figure) => sum + figure.Quantity.Interval);

    private static void Same(IEnumerable<Figure<Quantity<Yuan>>> expected, TradeQuery<Quantity<Yuan>> query)
    {
        Figure<Quantity<Yuan>>[] all = [.. expected];
        Assert.Equal(all, query);
        Assert.Equal(all.Length, query.Count());
    }
}
