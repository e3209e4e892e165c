using Xunit;

namespace ChinaTrade.Data.Tests.Figures;

public sealed class CorrectionTests
{
    [Fact]
    public void Correction_OnlyDoubtfulFigures_HaveOne() => Assert.All(
        TradeData.Figures,
        figure => Assert.Equal(figure.Status == ObservationStatus.Doubtful, figure.Correction is not null));

    [Fact]
    public void Correction_EveryDoubtfulFigure_HasAReason() => Assert.All(
        TradeData.Figures.Where(figure => figure.Status == ObservationStatus.Doubtful),
        figure =>
        {
            Assert.NotEmpty(figure.Correction!.Reason);
            Assert.Empty(figure.Note);
        });

    [Fact]
    public void ToString_WithReading_SaysItFirst()
    {
        Assert.Equal("read flow=imports: the two are swapped", new Correction("the two are swapped", "flow=imports").ToString());
        Assert.Equal("the two do not agree", new Correction("the two do not agree", string.Empty).ToString());
    }

    [Fact]
    public void Correction_SwappedGaps_ReadsTheOtherFlow()
    {
        Correction? correction = Briefings.FirstHalf2021.EnterpriseTypes.Private.Imports.GrowthGap.Correction;

        Assert.Equal("flow=exports", correction?.Reading);
    }
}
