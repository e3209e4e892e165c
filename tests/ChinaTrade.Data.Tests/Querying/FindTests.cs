using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>Looking one figure up finds what a search would find, and costs no memory.</summary>
public sealed class FindTests
{
    [Fact]
    public void Find_EachLevelInYuan_FindsTheLatestPrintThatAQueryFinds()
    {
        int found = 0;
        foreach (Figure<Quantity<Yuan>> figure in TradeData.Query().For(Producers.Gacc).Measure(Indicators.TradeValue))
        {
            Assert.Equal(figure, TradeData.Dataset.Find(Indicators.TradeValue.Level, figure.Key, figure.Period));
            found++;
        }

        Assert.True(found > 100);
    }

    [Fact]
    public void Find_KeyThatNobodyPrinted_IsNull()
    {
        TradeDataset dataset = SampleFigures.Empty.Add(Indicators.TradeValue.Level, Flows.Total, "18.07 trillion yuan").Build();

        Assert.NotNull(dataset.Find(Indicators.TradeValue.Level, SeriesKey.Create(), Period.FirstHalf(2021)));
        Assert.Null(dataset.Find(Indicators.TradeValue.Level, SeriesKey.Create(Flows.Exports), Period.FirstHalf(2021)));
        Assert.Null(dataset.Find(Indicators.TradeValue.Level, SeriesKey.Create(), Period.FirstHalf(2020)));
        Assert.Null(dataset.Find(Indicators.TradeValue.Level, SeriesKey.Create(), Period.FirstHalf(2021), Producers.Imf));
        Assert.Null(dataset.Find(Indicators.TradeValue.Growth, SeriesKey.Create(), Period.FirstHalf(2021)));
        Assert.Null(new TradeDataset().Find(Indicators.TradeValue.Level, SeriesKey.Create(), Period.FirstHalf(2021)));
    }

    [Fact]
    public void Find_EntriesThatAreCopies_AreTheSameCodes()
    {
        SeriesKey key = SeriesKey.Create(Partners.Asean with { Name = "Copy" });

        Assert.Equal(
            TradeData.Dataset.Find(Indicators.TradeValue.Level, SeriesKey.Create(Partners.Asean), Period.FirstHalf(2021))!.Value,
            TradeData.Dataset.Find(Indicators.TradeValue.Level, key, Period.FirstHalf(2021)));
        Assert.Equal((Partners.Asean with { Code = "copy" }).GetHashCode(), StringComparer.Ordinal.GetHashCode("copy"));
    }

    [Fact]
    public void Companion_OfEachFigure_IsTheFirstOfItsPublicationThatASearchFinds()
    {
        foreach (IGrouping<Publication, Figure> publication in TradeData.Figures.GroupBy(figure => figure.Citation.Publication))
        {
            Figure[] figures = [.. publication];
            HashSet<Measure> measures = [.. figures.Select(figure => figure.Measure)];
            foreach (Figure figure in figures)
            {
                foreach (Measure measure in measures)
                {
                    Figure? expected = figures.Where(other => other.Reference.Length == 0 && other.Period == figure.Period
                        && other.Key == figure.Key
                        && other.Measure == measure && other.ToRow().Producer == figure.ToRow().Producer).Cast<Figure?>().FirstOrDefault();
                    Assert.Equal(expected, figure.AsPrinted().Find(figure.Key, measure));
                }
            }
        }
    }
}
