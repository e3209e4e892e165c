using System.Runtime;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Figures;

/// <summary>The typed path and arithmetic cost no memory.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void TypedPath_ReadingNumbers_AllocatesNothing() => AllocatesNothing(() =>
    {
        var h1 = Briefings.FirstHalf2021;
        decimal sum = h1.Overall.Total.Value.Number + h1.Overall.Exports.Value.Quantity.Number + (h1.Overall.Imports.Value.Lower ?? 0m);
        sum += h1.Partners.Asean.Total.Growth.Number + h1.Partners.UnitedStates.Commodities.AgriculturalProducts.Imports.Growth.Number;
        sum += h1.Commodities.IronOre.Imports.Volume.Upper ?? 0m;
        sum += h1.EnterpriseTypes.Private.Total.Share.Number + h1.June2021.Overall.Total.Value.Number;
        return sum + (decimal)h1.Overall.Total.Value.Hedge + (decimal)h1.Overall.Total.Value.Status;
    });

    [Fact]
    public void Figures_ReadOneByOne_AllocateNothing()
    {
        Figure[] figures = [.. TradeData.Figures];

        AllocatesNothing(() =>
        {
            decimal sum = 0m;
            foreach (Figure figure in figures)
            {
                Interval interval = figure.Interval;
                sum = interval.Number / 2m;
                sum += (interval.Lower is null ? 1m : 2m) + (interval.Upper is null ? 1m : 2m);
                sum += figure.Measure.Indicator.Code.Length + figure.Partner.Code.Length + figure.Period.MonthCount + figure.Flow.Code.Length;
            }

            return sum;
        });
    }

    [Fact]
    public void Arithmetic_OfFiguresAndQuantities_AllocatesNothing() => AllocatesNothing(() =>
    {
        var h1 = Briefings.FirstHalf2021;
        Quantity<Yuan> balance = h1.Overall.Exports.Value - h1.Overall.Imports.Value;
        Quantity<Yuan> value = h1.Commodities.IronOre.Imports.Volume * h1.Commodities.IronOre.Imports.UnitPrice;
        Ratio ratio = h1.Partners.Asean.Total.Value / h1.Overall.Total.Value;
        PercentagePoints<Growth<YearOnYear>> gap = h1.Partners.Asean.Total.Growth - h1.Overall.Total.Growth;
        Rate<Yuan, Tonne> price = value / h1.Commodities.IronOre.Imports.Volume.Quantity;
        bool isAbove = balance > value || ratio.Interval.IsCertainlyAbove(gap.Interval) || balance == value;
        return (balance + value).Number + ratio.Number + gap.Number + price.Number + (isAbove ? 1m : 0m);
    });

    [Fact]
    public void Find_ByKey_AllocatesNothing()
    {
        SeriesKey asean = SeriesKey.Create(Partners.Asean);

        AllocatesNothing(() => TradeData.Dataset.Find(Indicators.TradeValue.Level, asean, Period.FirstHalf(2021))!.Value.Number
            + TradeData.Dataset.Find(Indicators.TradeValue.Growth, asean, Period.FirstHalf(2021))!.Value.Number);
    }

    [Fact]
    public void Companion_OfAFigure_AllocatesNothing()
    {
        Figure level = Briefings.FirstHalf2021.Partners.Asean.Total.Value;
        SeriesKey key = level.Key;

        AllocatesNothing(() => level.Find(key, Indicators.TradeValue.Growth)!.Value.Interval.Number);
    }

    [Fact]
    public void Query_EnumeratedAgain_AllocatesNothing()
    {
        TradeQuery<Quantity<Yuan>> parts = TradeData.Query().Total().By(Dimension.Partner).Measure(Indicators.TradeValue).Above(1m);
        TradeQuery<Quantity<Yuan>> largest = parts.Top(5);
        TradeQuery<Growth<YearOnYear>> growing = TradeData.Query().By(Dimension.Partner).Measure(Indicators.TradeValue.Growth).Above(10m);

        AllocatesNothing(() =>
        {
            decimal sum = 0m;
            foreach (Figure<Quantity<Yuan>> figure in parts) sum += figure.Number;
            foreach (Figure<Quantity<Yuan>> figure in largest) sum += figure.Number;
            foreach (Figure<Growth<YearOnYear>> figure in growing) sum += figure.Number;
            return sum + parts.Count() + largest.Count();
        });
    }

    [Fact]
    public void Query_OfOneFigure_AllocatesNothing()
    {
        TradeQuery<Quantity<Yuan>> asean = TradeData.Query().In(Period.FirstHalf(2021)).Total().For(Partners.Asean).By()
            .Measure(Indicators.TradeValue);

        AllocatesNothing(() => asean.Single().Number);
    }

    private static void AllocatesNothing(Func<decimal> work)
    {
        // The project turns background collections off, since they count unused buffers as allocated.
        Assert.Equal(GCLatencyMode.Batch, GCSettings.LatencyMode);
        for (int i = 0; i < 100; i++) work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) work();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
