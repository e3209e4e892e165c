using System.Globalization;
using ChinaTrade.Data.Testing;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>A doubtful figure is answered by its reading, counted only if asked for, and marked wherever it shows.</summary>
public sealed class ReadingTests
{
    // Printed in trillions; the exports, the balance and all imports say billions.
    private static TradeQuery<Quantity<Yuan>> UsImports => TradeData.Query()
        .In(Period.FirstHalf(2020)).For(Partners.UnitedStates).By().Imports().Measure(Indicators.TradeValue);

    private static Figure<Quantity<Yuan>> UsExports => TradeData.Query()
        .In(Period.FirstHalf(2020)).For(Partners.UnitedStates).By().Exports().Measure(Indicators.TradeValue).Single();

    public static TheoryData<CorrectionPolicy> Policies => [.. Enum.GetValues<CorrectionPolicy>()];

    [Fact]
    public void Query_ForADoubtfulFigure_AnswersWithItsReading()
    {
        Figure<Quantity<Yuan>> reading = UsImports.Single();

        Assert.Equal(ObservationStatus.Corrected, reading.Status);
        Assert.Equal((395_615_000_000m, 395_620_000_000m, 395_625_000_000m), (reading.Lower, reading.Number, reading.Upper));
        Assert.Equal("395.62 billion yuan (corrected)", reading.ToString());
        Assert.Equal("3956.2亿元（已更正）", reading.ToString(null, CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal("value=395620000000;lower=395615000000;upper=395625000000", reading.Correction!.Reading);
        Assert.Equal(reading, TradeData.Dataset.Find(Indicators.TradeValue.Level, reading.Key, Period.FirstHalf(2020)));
        Assert.Equal(reading, TradeData.Y2020.H1.Partners.UnitedStates.Imports.Value);
    }

    [Fact]
    public void AsPrinted_DoubtfulFigure_IsAnsweredAndMarked()
    {
        Figure<Quantity<Yuan>> printed = UsImports.AsPrinted().Single();

        Assert.Equal(ObservationStatus.Doubtful, printed.Status);
        Assert.Equal("395.62 trillion yuan (doubtful)", printed.ToString());
        Assert.Equal("395.62万亿元（存疑）", printed.ToString("G", CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(printed, UsImports.Single().AsPrinted());
        Assert.NotEqual(printed, UsImports.Single());
        Assert.Empty(UsImports.WithoutDoubtful());
    }

    [Fact]
    public void Text_WithAMark_IsReadAsItsNumber() => Assert.Equal(
        UsImports.Single().Quantity, Quantity<Yuan>.Parse(UsImports.Single().ToString(), CultureInfo.InvariantCulture));

    [Fact]
    public void ToRow_OfAReading_IsThatOfThePrintedFigure()
    {
        Assert.Equal(UsImports.AsPrinted().Single().Untyped.ToRow(), UsImports.Single().Untyped.ToRow());
        Assert.Equal(TradeData.Dataset.Count, TradeData.Rows.Count());
        Assert.DoesNotContain(TradeData.Figures, figure => figure.Status == ObservationStatus.Corrected);
    }

    // A growth printed for exports, meant for imports.
    [Fact]
    public void Reading_OfAnotherKey_LeavesThePrintedOne()
    {
        var growths = TradeData.Query().In(Period.FirstHalf(2021)).For(EnterpriseTypes.Private).For(Commodities.Copper).By(Dimension.Flow)
            .Measure(Indicators.TradeValue.GrowthOn<YearOnYear>());

        Assert.Equal(Flows.Imports, Assert.Single(growths).Key.Flow);
        Assert.Equal(Flows.Exports, Assert.Single(growths.AsPrinted()).Key.Flow);
        Assert.Equal("+65.2 % year on year (doubtful)", Briefings.FirstHalf2021.EnterpriseTypes.Private.Commodities.Copper.Exports.Growth.ToString());
        Assert.Equal("+65.2 % year on year (corrected)", TradeData.Y2021.H1.EnterpriseTypes.Private.Commodities.Copper.Imports.Growth.ToString());
    }

    [Fact]
    public void Metrics_OfADoubtfulFigure_AreRefusedUnlessAsked()
    {
        Figure<Quantity<Yuan>> doubtful =
            TradeData.Figures.Single(figure => figure == UsImports.AsPrinted().Single().Untyped).As<Quantity<Yuan>>();

        DoubtfulFigureException refused = Assert.Throws<DoubtfulFigureException>(() => UsExports.Balance(doubtful));
        Assert.Equal(doubtful, refused.Figure);
        Assert.Contains("trade value: United States, imports, 2020-H1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("AsPrinted()", refused.Message, StringComparison.Ordinal);
        Assert.Throws<DoubtfulFigureException>(() => UsExports - doubtful);
        Assert.True(UsExports.Balance(doubtful.AsPrinted()).Number < -390_000_000_000_000m);
        Assert.InRange(UsExports.Balance(UsImports.Single()).Number, 850_000_000_000m, 860_000_000_000m);
    }

    [Fact]
    public void Operators_BetweenADoubtfulFigureAndAQuantity_AreRefused()
    {
        Figure<Quantity<Yuan>> doubtful =
            TradeData.Figures.Single(figure => figure == UsImports.AsPrinted().Single().Untyped).As<Quantity<Yuan>>();
        Quantity<Yuan> some = Yuan.Billion(1);

        Assert.All(
            (Func<object>[])
            [
                () => some + doubtful, () => doubtful + some, () => some - doubtful, () => doubtful - some, () => doubtful / some, () => some / doubtful,
                () => -doubtful, () => doubtful * 2m, () => doubtful > UsExports, () => UsExports <= doubtful, () => some.CompareTo(doubtful),
                () => doubtful.ConsistencyWith(some),
            ],
            operation => Assert.Throws<DoubtfulFigureException>(operation));
        Assert.True((some + doubtful.AsPrinted()).Number > 395_000_000_000_000m);
    }

    [Fact]
    public void ShareOfAQuery_InADoubtfulWhole_IsRefused()
    {
        TradeDataset dataset = Doubtful(SampleFigures.Empty
            .Add(Indicators.TradeValue.Level, Flows.Total, "100 billion yuan")
                .Add(Indicators.TradeValue.Level, Flows.Total, "10 billion yuan", Partners.Japan), "world");
        var parts = dataset.Query().Total().By(Dimension.Partner).Measure(Indicators.TradeValue);
        Figure<Quantity<Yuan>> whole = dataset.Query().Total().By().Measure(Indicators.TradeValue).Single();

        Assert.Throws<DoubtfulFigureException>(() => parts.ShareOf(whole));
        Assert.Equal(10m, parts.ShareOf(whole.AsPrinted()).Number);
    }

    [Fact]
    public void Ranking_OfADoubtfulFigure_IsRefused()
    {
        TradeDataset dataset = Doubtful(
            SampleFigures.Empty.Add(Indicators.TradeValue.Level, Flows.Total, "10 billion yuan", Partners.Japan), "japan");

        Assert.Throws<DoubtfulFigureException>(() => dataset.Query().Measure(Indicators.TradeValue).Ranking());
        Assert.Single(dataset.Query().AsPrinted().Measure(Indicators.TradeValue).Ranking());
    }

    [Fact]
    public void Revisions_ByADoubtfulGrowth_AreLeftOut()
    {
        TradeDataset dataset = Doubtful(SampleFigures.Empty.In(Period.FirstHalf(2020))
            .Add(Indicators.TradeValue.Level, Flows.Total, "100 billion yuan")
            .In(Period.FirstHalf(2021)).Add(Indicators.TradeValue.Level, Flows.Total, "120 billion yuan")
            .Add(Indicators.TradeValue.Growth, Flows.Total, "500%"), "world", "growth");

        Assert.Empty(dataset.Revisions());
    }

    [Fact]
    public void Aggregates_OverADoubtfulFigureWithoutReading_AreRefusedUnlessAsked()
    {
        TradeDataset dataset = TradeData.Rows
            .Select(row => row.Correction.StartsWith("value=3956", StringComparison.Ordinal) ? row with { Correction = string.Empty } : row)
                .ToDataset();
        var query = dataset.Query().In(Period.FirstHalf(2020)).For(Partners.UnitedStates).By().Imports().Measure(Indicators.TradeValue);

        Assert.Equal(ObservationStatus.Doubtful, Assert.Single(query).Status);
        Assert.All(
            (Action[])
            [
                () => query.Sum(), () => query.Average(), () => query.Maximum(), () => query.SumBy(Dimension.Partner), () => query.SharesBy(Dimension.Partner),
                () => _ = query.Top(1).ToArray(), () => _ = query.OrderByValue().ToArray(), () => query.SeriesByYear(),
            ],
            aggregate => Assert.Throws<DoubtfulFigureException>(aggregate));
        Assert.Equal(395_620_000_000_000m, query.AsPrinted().Sum().Number);
        Assert.Single(query.AsPrinted().Top(1));
        Assert.Empty(query.WithoutDoubtful());
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void RoundTrip_OfTheRows_AnswersAlikeUnderEachPolicy(CorrectionPolicy policy)
    {
        using StringWriter file = new();
        TradeData.Rows.WriteCsv(file);
        using StringReader text = new(file.ToString());
        TradeDataset read = CsvImport.ReadCsv(text);

        Assert.Equal(Texts(TradeData.Query(), policy), Texts(read.Query(), policy));
        Assert.Equal(Texts(TradeData.Query().AllVintages(), policy), Texts(read.Query().AllVintages(), policy));
    }

    [Theory]
    [InlineData("value=395620000000000", "something else than what is printed")]
    [InlineData("value=banana;flow=sideways", "'banana'")]
    [InlineData("flow=sideways", "'sideways'")]
    [InlineData("flow=exports;flow=total", "'flow' once")]
    [InlineData("printed=x", "'printed' is not known")]
    [InlineData("flow", "'flow'")]
    [InlineData("value=-1;lower=-2;upper=0", "'value'")]
    public void ReadRows_WrongReading_IsRefused(string correction, string expected)
    {
        FigureRow row = UsImports.Single().Untyped.ToRow() with { Correction = correction };

        RowFormatException fault = Assert.Throws<RowFormatException>(() => new[] { row }.ToDataset());

        Assert.Equal("correction", fault.Column);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadRows_ReadingOfTheKeyOfAnother_IsTakenOnlyIfTheyAgree()
    {
        FigureRow doubtful = UsImports.Single().Untyped.ToRow();
        FigureRow agreeing = doubtful with { Flow = "exports", Status = "normal", Correction = "", Note = "" };
        FigureRow moved = doubtful with { Correction = "flow=exports" };

        TradeDataset dataset = new[] { moved, agreeing }.ToDataset();

        Assert.Equal(2, dataset.Count);
        Assert.Equal(ObservationStatus.Normal, Assert.Single(dataset.Query()).Status);
        Assert.Equal(2, dataset.Query().AsPrinted().Count());
        RowFormatException fault = Assert.Throws<RowFormatException>(
            () => new[] { moved, agreeing with { Value = 1m, Lower = 1m, Upper = 1m, Printed = "" } }.ToDataset());
        Assert.Contains("line 2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadRows_StatusCorrected_IsRefused() => Assert.Equal("status", Assert.Throws<RowFormatException>(
        () => new[] { UsImports.Single().Untyped.ToRow() with { Status = "corrected" } }.ToDataset()).Column);

    private static TradeDataset Doubtful(TradeDatasetBuilder builder, string partner, string transformation = "level")
    {
        TradeDataset dataset = builder.BuildUnaudited();
        return dataset.Rows
            .Select(row => row.Partner == partner && row.Transformation == transformation
                ? row with { Status = "doubtful", Note = "too large" } : row)
            .ToDataset([.. dataset.Publications]);
    }

    private static string[] Texts(TradeQuery query, CorrectionPolicy policy)
    {
        TradeQuery asked = policy switch
        {
            CorrectionPolicy.AsPrinted => query.AsPrinted(),
            CorrectionPolicy.WithoutDoubtful => query.WithoutDoubtful(),
            _ => query,
        };
        return [.. asked.Select(figure => $"{figure.Title} {figure:B} {figure.Publication.Code}").Order(StringComparer.Ordinal)];
    }
}
