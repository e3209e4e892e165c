using ChinaTrade.Data.TypedPaths;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>Metrics of the first half of 2021, worked outside the library in exact fractions and cut to twelve digits.</summary>
public sealed class WorkedMetricTests
{
    private const decimal Trillion = 1e12m;

    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    private static Figure<Quantity<Units.Yuan>> All => H1.Overall.Total.Value;

    private static Figure<Quantity<Units.Yuan>> Asean => H1.Partners.Asean.Total.Value;

    private static Figure<Quantity<Units.Yuan>> Exports => H1.Overall.Exports.Value;

    private static Figure<Quantity<Units.Yuan>> Imports => H1.Overall.Imports.Value;

    private static Figure<Growth<YearOnYear>> OrePrice => H1.Commodities.IronOre.Imports.UnitPriceGrowth;

    private static Figure<Growth<YearOnYear>> OreVolume => H1.Commodities.IronOre.Imports.VolumeGrowth;

    public static TheoryData<Interval, decimal, decimal, decimal> Levels => new()
    {
        { Exports.Balance(Imports).Quantity.Interval, 1.62m, 1.63m, 1.64m },
        { All.YearEarlier().Quantity.Interval, 14.2076287849m, 14.2171518489m, 14.2266824085m },
        { All.In2019().Quantity.Interval, 14.7049247049m, 14.7149837134m, 14.7250509165m },
        { All.ChangeOnYear().Quantity.Interval, 3.84618850846m, 3.85284815106m, 3.8595064884m },
        { All.Without(Asean).Quantity.Interval, 15.4m, 15.41m, 15.42m },
        { H1.Commodities.IronOre.Imports.UnitPrice.ImpliedValue(H1.Commodities.IronOre.Imports.Volume).Quantity.Interval, 0.602957875m, 0.6035238m, 0.604089775m },
        { H1.Ownerships.Private.Total.Share.ImpliedValue().Quantity.Interval, 8.6260375m, 8.63746m, 8.6488875m },
    };

    public static TheoryData<Interval, decimal, decimal, decimal> Rates => new()
    {
        { Exports.CoverageRatio(Imports).Quantity.Interval, 1.19696048632m, 1.19829683698m, 1.19963481436m },
        { Exports.NormalisedBalance(Imports).Quantity.Interval, 0.0896513558384m, 0.0902047592695m, 0.0907581627006m },
        { Asean.ShareOf(All).Quantity.Interval, 14.6887966805m, 14.7205312673m, 14.752283421m },
        { Asean.ShareYearEarlier(All).Quantity.Interval, 14.5968839911m, 14.6399023793m, 14.6829967669m },
        { Asean.ShareChangeIn(All).Quantity.Interval, 0.0689884775601m, 0.0806288880055m, 0.0923099471004m },
        { All.GrowthWithout(Asean).Quantity.Interval, 26.9125735278m, 26.9799447054m, 27.0472608899m },
        { Asean.ContributionTo(All).Quantity.Interval, 4.05380605923m, 4.06989286144m, 4.08601615251m },
        { Asean.ShareOfGrowthOf(All).Quantity.Interval, 14.942897887m, 15.0180548393m, 15.093540157m },
        { H1.Partners.Asean.Total.Growth.GapTo(H1.Overall.Total.Growth).Quantity.Interval, 0.6m, 0.7m, 0.8m },
        { Exports.GrowthTogetherWith(Imports).Quantity.Interval, 27.0391544363m, 27.0897678118m, 27.1403811896m },
        { H1.Overall.Total.GrowthSince2019.AverageAnnualGrowth().Quantity.Interval, 10.7925990308m, 10.8151614176m, 10.8377192115m },
        { OrePrice.GrowthOfValue(OreVolume).Quantity.Interval, 71.514875m, 71.6498m, 71.784775m },
        { OrePrice.PriceShareOfGrowth(OreVolume).Quantity.Interval, 95.1607413662m, 95.2492311976m, 95.3378238825m },
        { OreVolume.VolumeShareOfGrowth(OrePrice).Quantity.Interval, 4.66217611748m, 4.75076880236m, 4.83925863377m },
        { All.ImpliedExchangeRate(H1.Overall.Total.ValueInUsDollars).Quantity.Interval, 6.45178571429m, 6.47670250896m, 6.50179856115m },
        { H1.Ownerships.Private.Regions.CentralAndWestern.Total.GrowthGap.GrowthOfOther().Quantity.Interval, 35m, 35.1m, 35.2m },
        { Ownerships().HerfindahlHirschman<Units.Yuan>(All).Quantity.Interval, 3848.24335363m, 3855.88357886m, 3863.53627064m },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public void Metric_OfBuiltInLevels_IsAsWorked(Interval actual, decimal lower, decimal nominal, decimal upper) =>
        Near(actual, lower * Trillion, nominal * Trillion, upper * Trillion);

    [Theory]
    [MemberData(nameof(Rates))]
    public void Metric_OfBuiltInRates_IsAsWorked(Interval actual, decimal lower, decimal nominal, decimal upper) =>
        Near(actual, lower, nominal, upper);

    private static TradeQuery<Quantity<Units.Yuan>> Ownerships() =>
        TradeData.Query().In(Period.FirstHalf(2021)).Total().By(Dimension.Ownership).Measure(Indicators.TradeValue);

    private static void Near(Interval actual, params decimal[] expected)
    {
        decimal[] found = [actual.Lower!.Value, actual.Nominal, actual.Upper!.Value];
        Assert.All(expected.Zip(found), pair => Assert.InRange(Math.Abs(pair.Second - pair.First) / Math.Abs(pair.First), 0m, 1e-10m));
    }
}
