using System.Globalization;
using ChinaTrade.Data.Units;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Testing.Tests;

public sealed class FigureAssertTests
{
    private static readonly Figure<Quantity<Yuan>> Total = Briefings.FirstHalf2021.Overall.Total.Value;
    private static readonly Figure<Quantity<Yuan>> Exports = Briefings.FirstHalf2021.Overall.Exports.Value;
    private static readonly Figure<Quantity<Yuan>> Imports = Briefings.FirstHalf2021.Overall.Imports.Value;
    private static readonly Figure<Share> PrivateShare = Briefings.FirstHalf2021.EnterpriseTypes.Private.Total.Share;
    private static readonly Derived<Share> ComputedShare = Briefings.FirstHalf2021.EnterpriseTypes.Private.Total.Value.ShareOf(Total);

    [Fact]
    public void Contains_NumberWithinRounding_Passes()
    {
        FigureAssert.Contains(Total, 18_074_999_999_999m);
        FigureAssert.Contains(Total, Yuan.Trillion(18.07m));
        FigureAssert.Contains(Exports.Balance(Imports), Yuan.Trillion(1.63m));
    }

    [Fact]
    public async Task Contains_NumberBeyondRounding_ShowsByHowMuch() => await Verify(Failures(
        () => FigureAssert.Contains(Total, 18_080_000_000_000m),
        () => FigureAssert.Contains(Total, Yuan.Trillion(18.06m)),
        () => FigureAssert.Contains(PrivateShare, Share.Parse("over 47.8%", CultureInfo.InvariantCulture)),
        () => FigureAssert.Contains(Exports.Balance(Imports), Yuan.Trillion(1.7m)))).UseDirectory("_snapshots");

    [Fact]
    public void IsConsistentWith_BoundsThatMeet_Passes()
    {
        FigureAssert.IsConsistentWith(PrivateShare, ComputedShare);
        FigureAssert.IsConsistentWith(PrivateShare, Share.Percent(47.85m));
    }

    [Fact]
    public async Task IsConsistentWith_BoundsThatMiss_ShowsBothSides() => await Verify(Failures(
        () => FigureAssert.IsConsistentWith(Briefings.FirstHalf2021.TradeModes.General.Total.Share, ComputedShare),
        () => FigureAssert.IsConsistentWith(PrivateShare, Share.Percent(47m)))).UseDirectory("_snapshots");

    [Fact]
    public void IsCertainlyAbove_BoundsApart_Passes()
    {
        FigureAssert.IsCertainlyAbove(Exports, Imports);
        FigureAssert.IsCertainlyAbove(Exports.ShareOf(Total), Imports.ShareOf(Total));
    }

    [Fact]
    public async Task IsCertainlyAbove_BoundsThatMeetOrLieBelow_SaysWhich() => await Verify(Failures(
        () => FigureAssert.IsCertainlyAbove(Exports, Exports),
        () => FigureAssert.IsCertainlyAbove(Imports, Exports),
        () => FigureAssert.IsCertainlyAbove(Imports.ShareOf(Total), Exports.ShareOf(Total)))).UseDirectory("_snapshots");

    [Fact]
    public void IsPrinted_SameText_Passes() => FigureAssert.IsPrinted(Total, "18.07 trillion yuan");

    [Fact]
    public async Task IsPrinted_OtherText_ShowsBoth() =>
        await Verify(Failures(() => FigureAssert.IsPrinted(Total, "18.07 trillion RMB"))).UseDirectory("_snapshots");

    [Fact]
    public void PassesAudit_KnownErrata_Passes()
    {
        Assert.NotEmpty(TradeData.Audit().Failed);
        FigureAssert.PassesAudit(TradeData.Dataset);
    }

    [Fact]
    public void PassesAudit_FiguresThatDoNotAddUp_NamesTheIdentity()
    {
        TradeDataset dataset = new TradeDatasetBuilder(Period.FirstHalf(2030))
            .Add(Indicators.TradeValue.Level, Flows.Exports, "3.1 trillion yuan")
            .Add(Indicators.TradeValue.Level, Flows.Imports, "2.2 trillion yuan")
            .Add(Indicators.TradeValue.Level, Flows.Total, "5.5 trillion yuan")
            .BuildUnaudited();

        FigureAssertionException failure = Assert.Throws<FigureAssertionException>(() => FigureAssert.PassesAudit(dataset));

        Assert.Contains("exports-plus-imports", failure.Message, StringComparison.Ordinal);
    }

    // A revision is no contradiction.
    [Fact]
    public void PassesAudit_FigurePrintedAnew_Passes()
    {
        Assert.Contains(TradeData.Audit().Failed, finding => finding.IsBetweenPublications);
        FigureAssert.PassesAudit(TradeData.Dataset);
    }

    private static string Failures(params Action[] assertions) =>
        string.Join("\n\n", assertions.Select(assertion => Assert.Throws<FigureAssertionException>(assertion).Message));
}
