using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>The dataset of the tables, alone and beside the built-in figures.</summary>
public sealed class TablesDatasetTests
{
    private static readonly TradeDataset Merged = TradeData.Dataset.Merge(GaccTables.Dataset);

    [Fact]
    public void Dataset_OfTheTables_IsOneForAll()
    {
        Assert.Same(GaccTables.Dataset, GaccTables.Dataset);
        Assert.Equal(85_827, GaccTables.Dataset.Figures.Count());
        Assert.All(GaccTables.Dataset.Publications, publication => Assert.NotEmpty(publication.Publisher));
    }

    [Fact]
    public void Months_OfAPartner_AreThirtyOfThirtyOne()
    {
        Period[] months = [.. Enumerable.Range(0, 31).Select(Period.Month(2024, 1).AddMonths)];
        Period[] printed =
        [
            .. GaccTables.Dataset.Query().For(Partners.Vietnam).Exports().In(months).Measure(Indicators.TradeValue).Select(figure => figure.Period),
        ];

        Assert.Equal([Period.Month(2026, 3)], months.Except(printed));
        Assert.Equal(30, printed.Length);
    }

    [Fact]
    public void Releases_OfOneFigure_GoFromThePressToTheBulletin()
    {
        Figure<Quantity<Yuan>> latest = Merged.Query().Total().By().In(Period.FirstHalf(2025)).Measure(Indicators.TradeValue).Single();
        string[] releases = [.. Merged.VintagesOf(latest.Untyped).Select(each => each.Publication.Release.ToString())];

        Assert.Equal(21_788_406_772_960m, latest.Number);
        Assert.Equal(["Press", "Press", "Bulletin", "Bulletin"], releases);
    }

    [Fact]
    public void Releases_OfABase_EndWithItsRestatement()
    {
        Figure<Quantity<Yuan>> latest = GaccTables.Dataset.Query().For(Commodities.Soybeans).Imports().In(Period.FirstHalf(2025))
            .Measure(Indicators.TradeValue).Single();

        Assert.Equal(ReleaseKind.Restated, latest.Untyped.Publication.Release);
        Assert.Equal(2, GaccTables.Dataset.VintagesOf(latest.Untyped).Count);
    }

    [Fact]
    public void SumOfMembers_OfEachContinent_IsTheContinent()
    {
        TradeQuery exports = GaccTables.Dataset.Query().Exports().In(Period.Month(2025, 6));
        foreach (Partner continent in (Partner[])[Partners.Africa, Partners.Asia, Partners.Europe, Partners.LatinAmerica, Partners.NorthAmerica, Partners.Oceania])
        {
            Quantity<Yuan> sum = exports.ForMembersOf(continent).Measure(Indicators.TradeValue).Sum();
            Figure<Quantity<Yuan>> printed = exports.For(continent).Measure(Indicators.TradeValue).Single();

            Assert.True(sum.Interval.Overlaps(printed.Quantity.Interval), continent.Name);
        }
    }

    [Fact]
    public void Sum_OfAContinentAndItsRest_IsRefused() => Assert.Throws<OverlapException>(() => GaccTables.Dataset.Query().Exports()
        .In(Period.Month(2025, 6)).For(Partners.Asia, Partners.OtherAsia).Measure(Indicators.TradeValue).Sum());

    [Fact]
    public void Rows_OfTheTables_AreReadBackAsTheyWere()
    {
        FigureRow[] rows = [.. GaccTables.Dataset.Query().In(Period.Month(2024, 9), Period.YearToDate(2024, 9)).AllVintages().ToRows()];

        TradeDataset read = rows.ToDataset([.. GaccTables.Dataset.Publications]);

        Assert.True(rows.Length > 4_000);
        Assert.Equal(rows, read.Rows);
    }
}
