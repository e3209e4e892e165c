using System.Globalization;
using System.Text.Json;
using ChinaTrade.Data.Json;
using ChinaTrade.Data.Testing;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Series;

/// <summary>Figures of several publications imply what is published, and then are refused, or something that revisions may falsify, and
/// then are marked.</summary>
public sealed class RevisionGuardTests
{
    private static readonly Period Quarter = Period.Quarter(2022, 1);

    private static TradeDatasetBuilder Half2021 => YearlyTrade.Release(2021).Value("18.07 trillion yuan").Growth("27.1%");

    private static TradeDatasetBuilder Half2022 =>
        YearlyTrade.Release(2022).Value("19.80 trillion yuan").Growth("9.4%").In(Quarter).Value("9.42 trillion yuan");

    [Fact]
    public void Minus_OfSeveralPublicationsWhereTheRestIsPublished_NamesIt()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(
            () => TradeData.Y2023.H1.Overall.Total.Value.Minus(
                ByPeriod(TradeData.Query().FirstPublished().Total().By(), Period.Quarter(2023, 1))));

        Assert.StartsWith("'trade value: all trade, 2023-Q2' is published: 10.34 trillion yuan [10.335, 10.345], ", refused.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Minus_OfSeveralPublications_IsMarkedInEveryText()
    {
        Derived<Quantity<Yuan>> rest = ByPeriod(Half2022.BuildUnaudited(), Period.FirstHalf(2022)).Minus(ByPeriod(QuarterAlone, Quarter));

        Assert.Equal([NumberMark.RevisionsNotCounted], rest.Marks);
        Assert.Equal("10.38 trillion yuan [10.37, 10.39] (revisions not counted)", rest.ToString("B", null));
        Assert.Equal("10.38万亿元（未计修订）", rest.ToString(null, CultureInfo.GetCultureInfo("zh-CN")));
        Assert.StartsWith("trade value: all trade, 2022-Q2: 10.38 trillion yuan [10.37, 10.39] (revisions not counted)\n",
            rest.Explain(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.StartsWith("**trade value: all trade, 2022-Q2:** 10.38 trillion yuan [10.37, 10.39] (revisions not counted)\n",
            rest.ExplainMarkdown(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("revisions-not-counted", rest.ToRow().Marks);
        string json = JsonSerializer.Serialize(rest.ToRow(), TradeJsonContext.Default.DerivedRow);
        Assert.Equal("revisions-not-counted", JsonSerializer.Deserialize(json, TradeJsonContext.Default.DerivedRow)!.Marks);
        Assert.Equal(rest.Quantity, Quantity<Yuan>.Parse(rest.ToString("B", null), CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Minus_OfAMergedDataset_NamesTheRestThatAnotherPartOfItPrints()
    {
        Period second = Period.Quarter(2022, 2);
        TradeDataset rest = new TradeDatasetBuilder(YearlyTrade.PublicationOf(2022) with { Code = "rest" }).In(second)
            .Value("10.40 trillion yuan").BuildUnaudited();
        TradeDataset merged = Half2022.BuildUnaudited().Merge(QuarterAlone).Merge(rest);
        Figure<Quantity<Yuan>> quarter = merged.Query().FirstPublished().In(Quarter).Measure(Indicators.TradeValue).Single();

        ArgumentException refused = Assert.Throws<ArgumentException>(() => ByPeriod(merged, Period.FirstHalf(2022)).Minus(quarter));
        Assert.StartsWith("'trade value: all trade, 2022-Q2' is published: 10.40 trillion yuan", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Minus_WithinOnePublication_IsNotMarked()
    {
        TradeDataset one = Half2022.In(Period.Quarter(2022, 2)).Value("10.37 trillion yuan").BuildUnaudited();

        Assert.Empty(ByPeriod(one, Period.FirstHalf(2022)).Minus(ByPeriod(one, Quarter)).Marks);
    }

    [Fact]
    public void IndexOn_WhereTheGrowthIsPublished_NamesItBothWays()
    {
        Figure<Quantity<Yuan>> earlier = ByPeriod(Half2021.BuildUnaudited(), Period.FirstHalf(2021));
        Figure<Quantity<Yuan>> later = ByPeriod(Half2022.BuildUnaudited(), Period.FirstHalf(2022));

        Assert.StartsWith("'trade value, growth: all trade, 2022-H1' is published: +9.4 % year on year",
            Assert.Throws<ArgumentException>(() => later.IndexOn(earlier)).Message, StringComparison.Ordinal);
        Assert.StartsWith("'trade value, growth: all trade, 2022-H1' is published: +9.4 % year on year",
            Assert.Throws<ArgumentException>(() => earlier.IndexOn(later)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void IndexOn_WhereNoGrowthIsPublished_IsMarked()
    {
        Figure<Quantity<Yuan>> basis = ByPeriod(YearlyTrade.Release(2020).Value("14.24 trillion yuan")
            .BuildUnaudited(), Period.FirstHalf(2020));

        Assert.Equal([NumberMark.RevisionsNotCounted], ByPeriod(Half2022.BuildUnaudited(), Period.FirstHalf(2022)).IndexOn(basis).Marks);
        Assert.Empty(basis.IndexOn(basis).Marks);
    }

    [Fact]
    public void ChainsAndAverages_WhereTheGrowthOverAllYearsIsPublished_NameIt()
    {
        TradeSeries<Growth<YearOnYear>> years = Growths(
            YearlyTrade.Release(2020).Growth("-3.2%"), Half2021.Add(Indicators.TradeValue.GrowthOn<Since2019>(), Flows.Total, "22.8%"));

        Assert.StartsWith("'trade value, growth since 2019: all trade, 2021-H1' is published: +22.8 % since 2019",
            Assert.Throws<ArgumentException>(() => years.ChainedGrowth()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => years.AverageGrowth());
    }

    [Fact]
    public void ChainsAndAverages_OfSeveralPublications_AreMarked()
    {
        TradeSeries<Growth<YearOnYear>> years = Growths(Half2021, Half2022);

        Assert.Equal([NumberMark.RevisionsNotCounted], years.ChainedGrowth().Marks);
        Assert.Equal("+17.9 % year on year [17.86, 17.97] (revisions not counted)", years.AverageGrowth().ToString("B", null));
    }

    [Fact]
    public void Average_OfSeveralPublications_IsMarked()
    {
        TradeDataset both = SampleFigures.Together(Half2021, YearlyTrade.Release(2022).Value("19.80 trillion yuan"));

        Derived<Quantity<Yuan>> average = both.Query().Measure(Indicators.TradeValue).Average();
        Assert.Equal((18.935e12m, 18.93e12m, 18.94e12m), (average.Number, average.Lower, average.Upper));
        Assert.Equal([NumberMark.RevisionsNotCounted], average.Marks);
        Assert.Empty(both.Query().In(Period.FirstHalf(2021)).Measure(Indicators.TradeValue).Average().Marks);
    }

    // Only the growth of a single year can be about the first year of the calendar.
    [Fact]
    public void ChainedGrowth_OfTheFirstYear_IsAnswered()
    {
        TradeDataset first = new TradeDatasetBuilder(Period.FirstHalf(1)).Growth("3%").BuildUnaudited();

        Assert.Empty(first.Query().Measure(Indicators.TradeValue.Growth).SeriesByYear().ChainedGrowth().Marks);
    }

    private static TradeDataset QuarterAlone =>
        new TradeDatasetBuilder(YearlyTrade.PublicationOf(2022) with { Code = "april", Date = new DateOnly(2022, 4, 13), Period = Quarter })
            .Value("9.42 trillion yuan").BuildUnaudited();

    private static Figure<Quantity<Yuan>> ByPeriod(TradeDataset dataset, Period period) => ByPeriod(dataset.Query(), period);

    private static Figure<Quantity<Yuan>> ByPeriod(TradeQuery query, Period period) =>
        query.In(period).Measure(Indicators.TradeValue).Single();

    private static TradeSeries<Growth<YearOnYear>> Growths(params TradeDatasetBuilder[] releases) =>
        SampleFigures.Together(releases).Query().Measure(Indicators.TradeValue.Growth).SeriesByYear();
}
