using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Testing.Tests;

public sealed class FigureSnapshotsTests
{
    [Fact]
    public async Task ToSnapshot_FiguresOfSeveralKinds_SayAllThatCouldChange()
    {
        var h1 = Briefings.FirstHalf2021;
        Figure[] figures =
        [
            h1.Overall.Total.Value,
            h1.EnterpriseTypes.Private.Exports.GrowthGap,
            .. TradeData.Query().For(Partners.World).For(TransportModes.Rail),
            .. TradeData.Query().For(ObservationStatus.Forecast),
        ];
        await Verify(figures.ToSnapshot()).UseDirectory("_snapshots");
    }

    [Fact]
    public void ToSnapshot_TypedQuery_IsThatOfItsFigures()
    {
        TradeQuery<Growth<YearOnYear>> query = TradeData.Query().For(Partners.Asean).Measure(Indicators.TradeValue.Growth);
        Assert.Equal(query.Select(figure => figure.Untyped).ToSnapshot(), query.ToSnapshot());
    }

    [Fact]
    public void ToSnapshot_Dataset_HasALineAFigureEachDifferent()
    {
        string[] lines = TradeData.Dataset.ToSnapshot().Split('\n');
        Assert.Equal(TradeData.Dataset.Count, lines.Distinct(StringComparer.Ordinal).Count());
    }
}
