using ChinaTrade.Data.TypedPaths;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>Doubtful figures stand as printed where they were printed, each with its correction.</summary>
public class DoubtfulFiguresTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    private static (Figure Figure, string Number, string Reading, string Evidence)[] Doubtful =>
    [
        (H1.EnterpriseTypes.Private.Imports.GrowthGap, "+7.5 pp", "flow=exports", "35.6 - 28.1 = 7.5"),
        (H1.EnterpriseTypes.Private.Exports.GrowthGap, "+8.4 pp", "flow=imports", "34.3 - 25.9 = 8.4"),
        (H1.Overall.Total.EnterpriseCountEarlierLevel, "36 thousand enterprises", "transformation=change", "397 - 37 = 360"),
        (
            H1.Partners.BeltAndRoad.DomesticRegions.CentralAndWestern.Total.GrowthChange, "+0.4 pp", "transformation=share-change;reference=domestic_region=all",
            "1.02 / 5.35 = 19.1 %"),
        (H1.EnterpriseTypes.Private.Commodities.MetalOres.Exports.Growth, "+66 % year on year", "flow=imports", "1.026 x 1.673"),
        (H1.EnterpriseTypes.Private.Commodities.Copper.Exports.Growth, "+65.2 % year on year", "flow=imports", "copper among imports"),
        (H1.EnterpriseTypes.Private.Commodities.Cosmetics.Exports.Growth, "+38.8 % year on year", "flow=imports",
            "one list with metal ores"),
        (H1.SecondHalf2020.Overall.Total.GrowthOnPreviousHalf, "+27 % on previous half", "lower=26;upper=27;hedge=almost", "Nearly 27 %"),
        (
            H1.April2020ToJune2021.Partners.EuropeanUnion.Total.DoubleDigitGrowthMonths, "almost 8 months", "period=2020-11/2021-06;lower=8;hedge=",
            "the latest, not almost"),
        (H1.Commodities.Covid19Vaccines.Exports.RecipientCount, "121 items", "value=112;lower=112;upper=112", "Caixin Global"),
    ];

    [Fact]
    public void Correction_OfEachDoubtfulFigure_GivesReadingAndEvidence() => Assert.All(Doubtful, expected =>
    {
        Assert.Equal(ObservationStatus.Doubtful, expected.Figure.Status);
        Assert.Equal(expected.Number + " (doubtful)", expected.Figure.ToString());
        Assert.Equal(expected.Reading, expected.Figure.Correction!.Reading);
        Assert.Contains(expected.Evidence, expected.Figure.Correction.Reason, StringComparison.Ordinal);
    });

    [Fact]
    public void Figures_InDoubt_AreTheseAndNoOthers()
    {
        IEnumerable<Figure> carried = TradeData.Figures
            .Where(figure => figure.Citation.Publication.Code == "scio-2021-07-13" && figure.Status == ObservationStatus.Doubtful);

        Assert.Equal(Doubtful.Select(expected => expected.Figure).ToHashSet(), carried.ToHashSet());
    }

    [Fact]
    public void Correction_OfAnyOtherFigure_IsNull() => Assert.All(
        TradeData.Figures.Where(figure => figure.Status != ObservationStatus.Doubtful),
        figure => Assert.Null(figure.Correction));

    [Fact]
    public void Correction_OfASwappedGap_IsMetByTheFiguresThatItNames()
    {
        PercentagePoints<Growth<YearOnYear>> exports = H1.EnterpriseTypes.Private.Exports.Growth - H1.Overall.Exports.Growth;

        Assert.Equal(H1.EnterpriseTypes.Private.Imports.GrowthGap.Number, exports.Number);
    }
}
