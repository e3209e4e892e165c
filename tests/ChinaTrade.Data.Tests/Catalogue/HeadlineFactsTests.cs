using ChinaTrade.Data.TypedPaths;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>What everybody quotes of the first half of 2021, typed here from the publication.</summary>
public class HeadlineFactsTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    [Fact]
    public void Overall_OfTheFirstHalfOf2021_IsAsPublished()
    {
        Assert.Equal("18.07 trillion yuan [18.065, 18.075]", H1.Overall.Total.Value.ToString("B", null));
        Assert.Equal("+27.1 % year on year", H1.Overall.Total.Growth.ToString());
        Assert.Equal("+22.8 % since 2019", H1.Overall.Total.GrowthSince2019.ToString());
        Assert.Equal("about 2.79 trillion US dollars [2.78, 2.8]", H1.Overall.Total.ValueInUsDollars.ToString("B", null));
        Assert.Equal("9.85 trillion yuan", H1.Overall.Exports.Value.ToString());
        Assert.Equal("+28.1 % year on year", H1.Overall.Exports.Growth.ToString());
        Assert.Equal("8.22 trillion yuan", H1.Overall.Imports.Value.ToString());
        Assert.Equal("+25.9 % year on year", H1.Overall.Imports.Growth.ToString());
        Assert.Equal("479 thousand enterprises [478.5, 479.5]", H1.Overall.Total.EnterpriseCount.ToString("B", null));
    }

    [Fact]
    public void Partners_OfTheFirstHalfOf2021_AreAsPublished()
    {
        Assert.Equal("2.66 trillion yuan", H1.Partners.Asean.Total.Value.ToString());
        Assert.Equal("+27.8 % year on year", H1.Partners.Asean.Total.Growth.ToString());
        Assert.Equal("2.52 trillion yuan", H1.Partners.EuropeanUnion.Total.Value.ToString());
        Assert.Equal("13.9 %", H1.Partners.EuropeanUnion.Total.Share.ToString());
        Assert.Equal("2.21 trillion yuan", H1.Partners.UnitedStates.Total.Value.ToString());
        Assert.Equal("+120.8 % year on year", H1.Partners.UnitedStates.Commodities.AgriculturalProducts.Imports.Growth.ToString());
        Assert.Equal("1.18 trillion yuan", H1.Partners.Japan.Total.Value.ToString());
        Assert.Equal("5.35 trillion yuan", H1.Partners.BeltAndRoad.Total.Value.ToString());
        Assert.Equal("+22.7 % year on year", H1.Partners.Rcep.Total.Growth.ToString());
    }

    [Fact]
    public void Breakdowns_OfTheFirstHalfOf2021_AreAsPublished()
    {
        Assert.Equal("61.9 %", H1.TradeModes.General.Total.Share.ToString());
        Assert.Equal("+2.8 pp", H1.EnterpriseTypes.Private.Total.ShareChange.ToString());
        Assert.Equal("59.2 %", H1.Commodities.ElectromechanicalProducts.Exports.Share.ToString());
        Assert.Equal("561 million t [560.5, 561.5]", H1.Commodities.IronOre.Imports.Volume.ToString("B", null));
        Assert.Equal("1,075.8 yuan/t", H1.Commodities.IronOre.Imports.UnitPrice.ToString());
        Assert.Equal("-3 % year on year [-3.5, -2.5]", H1.Commodities.CrudeOil.Imports.VolumeGrowth.ToString("B", null));
        Assert.Equal("7,377 trains [7,377, 7,377]", H1.TransportModes.Rail.Total.TrainCount.ToString("B", null));
        Assert.Equal("17 % [15.3, 18.2]", H1.Commodities.Covid19Vaccines.Exports.DoseCountShare.ToString("B", null));
        Assert.Equal("over +30 % year on year [30, ∞]", H1.DomesticRegions.Hubei.Partners.BeltAndRoad.Total.Growth.ToString("B", null));
    }

    [Fact]
    public void OtherPeriods_InThePublication_AreAsPublished()
    {
        Assert.Equal("3.29 trillion yuan", H1.June2021.Overall.Total.Value.ToString());
        Assert.Equal("-3.3 % year on year", H1.FirstHalf2020.Overall.Total.Growth.ToString());
        Assert.Equal("13 months", H1.June2020ToJune2021.Overall.Total.ConsecutiveGrowthMonths.ToString());
        Assert.Equal("15 months", H1.April2020ToJune2021.Partners.EuropeanUnion.Total.ConsecutiveGrowthMonths.ToString());
    }

    [Fact]
    public void Source_OfAFigurePrintedTwice_NamesBothPlaces() => Assert.Equal(
        "SCIO briefing of 13 July 2021, opening statement, paragraph 4; answer to China Daily, paragraph 2: \"2.66 trillion yuan\"",
        H1.Partners.Asean.Total.Value.Citation.ToString());

    [Fact]
    public void Source_OfAQuotedFigure_NamesItsProducer() => Assert.Equal(
        "SCIO briefing of 13 July 2021, answer to China Daily, paragraph 5, quoting China Railway: \"7,377 China-Europe freight trains\"",
        H1.TransportModes.Rail.Total.TrainCount.Citation.ToString());
}
