using System.Globalization;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Testing;
using ChinaTrade.Data.Tests.Series;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class MetricTableTests
{
    private static readonly Metric<Quantity<Yuan>, Quantity<Yuan>, Ratio> Ratio = Metric.Define("part")
        .Input("V", Indicators.TradeValue.Level).Input("T", Indicators.TradeValue.Level).Result<Ratio>((v, t) => v / t);

    private static TradeDataset Partners2021 { get; } = SampleFigures.Empty
        .Add(Indicators.TradeValue.Level, Flows.Total, "20.000 yuan")
        .Add(Indicators.TradeValue.Level, Flows.Exports, "12.000 yuan")
        .Add(Indicators.TradeValue.Level, Flows.Exports, "3.000 yuan", Partners.Japan)
        .Add(Indicators.TradeValue.Level, Flows.Total, "4.000 yuan", Partners.Japan)
        .Add(Indicators.TradeValue.Level, Flows.Total, "5.000 yuan", Partners.Vietnam)
        .BuildUnaudited();

    [Fact]
    public void By_QueryAndFigure_HasALineForEachEntry()
    {
        TradeQuery query = Partners2021.Query();
        Figure<Quantity<Yuan>> whole = query.Total().By().Measure(Indicators.TradeValue).Single();
        MetricTable<CodeListEntry, Ratio> table = Ratio.By(Dimension.Partner, query.Total().By(Dimension.Partner)
            .Measure(Indicators.TradeValue), whole);

        Assert.Equal("Japan           0.2000\nVietnam         0.2500", table.ToString());
        Assert.Equal("| | part |\n|---|---|\n| Japan | 0.2000 [0.19997, 0.20004] |\n| Vietnam | 0.2500 [0.24996, 0.25004] |\n",
            table.ToMarkdown(provider: CultureInfo.InvariantCulture));
        Assert.Equal(2, table.ToRows().Count);
        Assert.Equal("part", table.Name);
        Assert.Equal(Partners.Vietnam, table[1].Key);
    }

    [Fact]
    public void By_EntryWithoutAnInput_HasNoResult()
    {
        TradeQuery query = Partners2021.Query().By(Dimension.Partner);
        MetricTable<CodeListEntry, Ratio> table = Ratio.By(
            Dimension.Partner, query.Exports().Measure(Indicators.TradeValue), query.Total().Measure(Indicators.TradeValue));

        Assert.Equal("Japan           0.750\nVietnam         …", table.ToString());
        Assert.Null(table[1].Result);
        Assert.Single(table.ToRows());
    }

    [Fact]
    public void By_TwoFiguresForAnEntry_NamesBoth()
    {
        TradeQuery<Quantity<Yuan>> query = Partners2021.Query().By(Dimension.Partner).Measure(Indicators.TradeValue);

        Assert.StartsWith("'part' finds two figures for Japan: ", Assert.Throws<InvalidOperationException>(() => Ratio.By(Dimension.Partner, query, query)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.By((Dimension)99, query, query));
        Assert.Throws<ArgumentNullException>(() => Ratio.By(Dimension.Partner, (TradeQuery<Quantity<Yuan>>)null!, query));
    }

    [Fact]
    public void By_FigureOfTheTotal_SaysToPassOne()
    {
        TradeQuery<Quantity<Yuan>> parts = Partners2021.Query().Total().By(Dimension.Partner).Measure(Indicators.TradeValue);
        TradeQuery<Quantity<Yuan>> whole = Partners2021.Query().Total().By().Measure(Indicators.TradeValue);

        Assert.EndsWith("Ask for figures that do, or pass one figure, query.Single(), for every line.",
            Assert.Throws<InvalidOperationException>(() => Ratio.By(Dimension.Partner, parts, whole)).Message, StringComparison.Ordinal);
        Assert.EndsWith("or ask for Compute.", Assert.Throws<ArgumentException>(() => Ratio.By(Dimension.Partner, whole.Single(), whole.Single())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Ratio.ByPeriod(null!, parts));
    }

    [Fact]
    public void ByPeriod_OfTwoSeries_KeepsGaps()
    {
        Metric<Growth<YearOnYear>, Growth<YearOnYear>, PercentagePoints<Growth<YearOnYear>>> ahead =
            Metric.Define("exports ahead of imports")
            .Input("x", Indicators.TradeValue.Growth, Flows.Exports).Input("m", Indicators.TradeValue.Growth, Flows.Imports)
            .Result<PercentagePoints<Growth<YearOnYear>>>((x, m) => x - m);
        TradeDataset dataset = SampleFigures.Together(
            Year(2019, "3.0%", "1.0%"), Year(2021, "30.0%", "25.5%"), Year(2022, "10.0%", null));
        TradeQuery query = dataset.Query().By();

        MetricTable<Period, PercentagePoints<Growth<YearOnYear>>> table = ahead.ByPeriod(
            query.Exports().Measure(Indicators.TradeValue.Growth).SeriesByYear(), query.Imports().Measure(Indicators.TradeValue.Growth)
                .SeriesByYear());

        Assert.Equal("2019-H1         +2.0 pp\n2020-H1         …\n2021-H1         +4.5 pp\n2022-H1         …", table.ToString());
        Assert.All(table.ToRows(), row => Assert.Equal("x − m", row.Formula));
    }

    [Fact]
    public void ByPeriod_OneFigureForAll_IsRefusedOutsideItsPeriod()
    {
        TradeQuery query = SampleFigures.Together(Year(2019, "3.0%", "1.0%"), Year(2020, "2.0%", "1.0%")).Query().By();
        Metric<Growth<YearOnYear>, Growth<YearOnYear>, PercentagePoints<Growth<YearOnYear>>> ahead = Metric.Define("ahead")
            .Input("x", Indicators.TradeValue.Growth)
                .Input("m", Indicators.TradeValue.Growth).Result<PercentagePoints<Growth<YearOnYear>>>((x, m) => x - m);
        TradeQuery<Growth<YearOnYear>> exports = query.Exports().Measure(Indicators.TradeValue.Growth);

        Assert.EndsWith("or define 'ahead' with acrossPeriods: true.",
            Assert.Throws<ArgumentException>(() => ahead.ByPeriod(exports, exports.First())).Message, StringComparison.Ordinal);
    }

    private static TradeDatasetBuilder Year(int year, string exports, string? imports)
    {
        TradeDatasetBuilder builder = YearlyTrade.Release(year).Add(Indicators.TradeValue.Growth, Flows.Exports, exports);
        return imports is null ? builder : builder.Add(Indicators.TradeValue.Growth, Flows.Imports, imports);
    }
}
