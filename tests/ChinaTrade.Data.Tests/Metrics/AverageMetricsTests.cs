using ChinaTrade.Data.Testing;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class AverageMetricsTests
{
    [Fact]
    public void Average_OfSeveral_IsTheirMeanWithBounds()
    {
        MeanIs(20.5e9m, 0.05e9m, Of(Indicators.TradeValue.Level, "10.5 billion yuan", "20.5 billion yuan", "30.5 billion yuan"));
        MeanIs(27.7m / 3m, 0.05m, Of(Indicators.TradeValue.Growth, "3.9%", "-3.3%", "27.1%"));
        MeanIs(1.5m, 0.5m, Of(Indicators.TradeValue.GrowthOn<Since2019>(), "1%", "2%"));
        MeanIs(45m, 0.5m, Of(Indicators.TradeValue.Share, "40%", "50%"));
        MeanIs(-0.25m, 0.05m, Of(Indicators.TradeValue.ShareChange, "1.0 pp", "-1.5 pp"));
    }

    // Whatever the unit, the mean of one number is that number.
    [Fact]
    public void Average_OfOne_IsThatFigure()
    {
        IsItself(Indicators.TradeValue.Level, "12.5 billion yuan");
        IsItself(Indicators.TradeValue.Change, "-12.5 billion yuan");
        IsItself(Indicators.TradeValue.Growth, "27.1%");
        IsItself(Indicators.TradeValue.GrowthOn<Since2019>(), "over 30%");
        IsItself(Indicators.TradeValue.GrowthGap, "1.7 pp");
        IsItself(Indicators.TradeValue.Share, "46.1%");
        IsItself(Indicators.TradeValue.ShareChange, "2.9 pp");
        IsItself(Indicators.TradeVolume.Growth, "-3%");
    }

    private static void IsItself<T>(Measure<T> measure, string printed)
        where T : struct, IQuantityKind<T>, IParsable<T>
    {
        TradeQuery<T> query = With(measure, printed).Query().Measure(measure);

        Assert.Equal(query.Single().Quantity.Interval, query.Average().Quantity.Interval);
        Assert.StartsWith("average of 1 figure, ", query.Average().Name, StringComparison.Ordinal);
    }

    private static void MeanIs(decimal number, decimal halfWidth, Interval average)
    {
        Assert.Equal(number, average.Number, 9);
        Assert.Equal(number - halfWidth, average.Lower!.Value, 9);
        Assert.Equal(number + halfWidth, average.Upper!.Value, 9);
    }

    private static Interval Of<T>(Measure<T> measure, params string[] printed)
        where T : struct, IQuantityKind<T>, IParsable<T> => With(measure, printed).Query().Measure(measure).Average().Quantity.Interval;

    private static TradeDataset With<T>(Measure<T> measure, params string[] printed)
        where T : struct, IQuantityKind<T>, IParsable<T>
    {
        TradeDatasetBuilder builder = new(Period.FirstHalf(2020));
        for (int i = 0; i < printed.Length; i++)
        {
            builder = builder.In(Period.FirstHalf(2020 - i)).Add(measure, Flows.Total, printed[i], Partners.Asean);
        }

        return builder.BuildUnaudited();
    }
}
