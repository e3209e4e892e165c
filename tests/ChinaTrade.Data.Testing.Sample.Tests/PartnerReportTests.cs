using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Testing.Sample;

/// <summary>What <see cref="PartnerReport"/> says of published figures, and of small invented ones.</summary>
public sealed class PartnerReportTests
{
    private static readonly PartnerReport FirstQuarter = new(TradeData.Dataset, Period.Quarter(2020, 1));

    private static readonly Figure<Share> Printed = TradeData.Y2020.Q1.Partners.Asean.Total.Share;

    // Two partners, of which one grew twice as fast.
    private static readonly TradeDataset Small = new TradeDatasetBuilder(Period.FirstHalf(2030))
        .Add(Indicators.TradeValue.Level, Flows.Total, "5.00 trillion yuan")
        .Add(Indicators.TradeValue.Growth, Flows.Total, "12.0%")
        .Add(Indicators.TradeValue.Level, Flows.Total, "2.00 trillion yuan", Partners.Asean)
        .Add(Indicators.TradeValue.Growth, Flows.Total, "20.0%", Partners.Asean)
        .Add(Indicators.TradeValue.Level, Flows.Total, "1.00 trillion yuan", Partners.Japan)
        .Add(Indicators.TradeValue.Growth, Flows.Total, "10.0%", Partners.Japan)
        .Build();

    [Fact]
    public void ShareOf_Asean_IsConsistentWithWhatWasPrinted()
    {
        Derived<Share> share = FirstQuarter.ShareOf(Flows.Total, Partners.Asean);

        FigureAssert.IsConsistentWith(Printed, share);
        FigureAssert.Contains(share, Share.Percent(15.09m));
    }

    [Fact]
    public void ShareOf_WrongPartner_IsToldWithBothSides()
    {
        FigureAssertionException failure = Assert.Throws<FigureAssertionException>(
            () => FigureAssert.IsConsistentWith(Printed, FirstQuarter.ShareOf(Flows.Total, Partners.Japan)));

        Assert.Contains("their bounds do not meet", failure.Message, StringComparison.Ordinal);
        Assert.Contains("15.1 %", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Contribution_InventedFigures_IsWhatPenAndPaperSay()
    {
        PartnerReport report = new(Small, Period.FirstHalf(2030));

        // (2.00 − 2.00 ÷ 1.2) ÷ (5.00 ÷ 1.12) = 7.47 points.
        FigureAssert.Contains(report.Contribution(Flows.Total, Partners.Asean), PercentagePoints<Growth<YearOnYear>>.From(7.467m));
        FigureAssert.IsCertainlyAbove(report.Contribution(Flows.Total, Partners.Asean), report.Contribution(Flows.Total, Partners.Japan));
    }

    [Fact]
    public async Task Largest_OfTheFirstQuarter_AreAsAccepted() =>
        await Verify(FirstQuarter.Largest(Flows.Total).ToSnapshot()).UseDirectory("_snapshots");

    [Fact]
    public void Largest_NoFigure_IsEmpty() => Assert.Empty(new PartnerReport(Small, Period.FirstHalf(2031)).Largest(Flows.Exports));
}
