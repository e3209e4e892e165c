using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Figures;

/// <summary>A measure cannot lie: its kind follows from indicator, transformation and basis.</summary>
public sealed class MeasureKindTests
{
    [Fact]
    public void Constructor_GrowthOnAnotherBasis_NamesBoth() => Assert.Equal(
        "Figures of 'trade value, growth' are in '% year-on-year', not in '% since-2019'.",
        Assert.Throws<ArgumentException>(() => new Measure<Growth<Since2019>>(Indicators.TradeValue, Transformation.Growth, YearOnYear.Definition)).Message);

    [Fact]
    public void Constructor_OtherUnitOrKind_Throws() => Assert.All<Action>(
        [
            () => _ = new Measure<Quantity<Yuan>>(Indicators.TradeVolume, Transformation.Level, null),
            () => _ = new Measure<Quantity<UsDollar>>(Indicators.TradeValue, Transformation.Change, YearOnYear.Definition),
            () => _ = new Measure<Share>(Indicators.TradeValue, Transformation.Level, null),
            () => _ = new Measure<Share>(Indicators.TradeValue, Transformation.Growth, YearOnYear.Definition),
            () => _ = new Measure<Growth<YearOnYear>>(Indicators.TradeValue, Transformation.Share, null),
            () => _ = new Measure<PercentagePoints<Share>>(Indicators.TradeValue, Transformation.GrowthGap, YearOnYear.Definition),
            () => _ = new Measure<PercentagePoints<Growth<YearOnYear>>>(
                Indicators.TradeValue, Transformation.ShareChange, YearOnYear.Definition),
            () => _ = new Measure<PercentagePoints<Growth<Since2019>>>(
                Indicators.TradeValue, Transformation.GrowthChange, YearOnYear.Definition),
            () => _ = new Measure<Ratio>(Indicators.TradeValue, Transformation.Level, null),
            () => _ = new Measure<Rate<Tonne, Yuan>>(Indicators.UnitPrice, Transformation.Level, null),
        ],
        create => Assert.StartsWith("Figures of '", Assert.Throws<ArgumentException>(create).Message, StringComparison.Ordinal));

    [Fact]
    public void Constructor_BasisMissing_SaysThatOneIsExpected() => Assert.Equal(
        "'trade value, growth' has no basis; one is expected, such as year-on-year. (Parameter 'basis')",
        Assert.Throws<ArgumentException>(() => new Measure(Indicators.TradeValue, Transformation.Growth, null)).Message);

    [Fact]
    public void Constructor_BasisOfALevel_SaysThatNoneIsExpected() => Assert.Equal(
        "'trade value, level' has year-on-year; none is expected. (Parameter 'basis')",
        Assert.Throws<ArgumentException>(() => new Measure<Quantity<Yuan>>(Indicators.TradeValue, Transformation.Level, YearOnYear.Definition)).Message);

    [Fact]
    public void Constructor_NoIndicator_Throws() =>
        Assert.Throws<ArgumentNullException>(() => new Measure(null!, Transformation.Level, null));

    // Either of the units that the indicator may have.
    [Fact]
    public void Constructor_SecondUnit_IsOfItsKind()
    {
        Assert.Equal<Measure>(Indicators.QuarantineApprovalTime.Level,
            new Measure<Quantity<WorkingDay>>(Indicators.QuarantineApprovalTime, Transformation.Level, null));
        Assert.Equal<Measure>(
            Indicators.LoadedContainerRatio.Level, new Measure<Share>(Indicators.LoadedContainerRatio, Transformation.Level, null));
    }
}
