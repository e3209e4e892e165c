using System.Globalization;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Testing;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Querying;

public sealed class PivotTests
{
    private static readonly TradeDataset Dataset = new TradeDatasetBuilder(Period.FirstHalf(2019))
        .Add(Indicators.TradeValue.Level, Flows.Total, "2.30 trillion yuan", Partners.EuropeanUnion)
        .Add(Indicators.TradeValue.Level, Flows.Total, "1.95 trillion yuan", Partners.Asean)
        .In(Period.FirstHalf(2020))
        .Add(Indicators.TradeValue.Level, Flows.Total, "1.99 trillion yuan", Partners.EuropeanUnion)
        .Add(Indicators.TradeValue.Level, Flows.Exports, "1.20 trillion yuan", Partners.EuropeanUnion)
        .BuildUnaudited();

    private static TradeQuery<Quantity<Yuan>> Values => Dataset.Query().By(Dimension.Partner).Measure(Indicators.TradeValue);

    [Fact]
    public void Pivot_ByPeriod_HasGapsAndNotes() => Assert.Equal(
        """
                                   2019-H1             2020-H1
        ASEAN           1.95 trillion yuan                   …
        European Union  2.30 trillion yuan  1.99 trillion yuan
        European Union has other members from 2020-H1 on: the figures are of different sets of countries.
        """.ReplaceLineEndings("\n"),
        Values.Total().Pivot(Dimension.Partner).ToString());

    [Fact]
    public void Pivot_ByAnotherDimension_HasAColumnForEachEntry()
    {
        PivotTable<CodeListEntry, Quantity<Yuan>> table = Values.In(Period.FirstHalf(2020)).Pivot(Dimension.Partner, Dimension.Flow);

        Assert.Equal("|  | exports | total |\n|---|---:|---:|\n| European Union | 1.20 trillion yuan | 1.99 trillion yuan |\n",
            table.ToMarkdown(provider: CultureInfo.InvariantCulture));
        Assert.Equal(1.2e12m, table.Find(Partners.EuropeanUnion, Flows.Exports)!.Value.Number);
        Assert.Null(table.Find(Partners.EuropeanUnion, Flows.Imports));
        Assert.Equal([Partners.EuropeanUnion], table.Rows);
        Assert.Equal([Flows.Exports, Flows.Total], table.Columns);
    }

    [Fact]
    public void Pivot_WhatWasAskedAndIsMissing_IsAnEmptyRowOrColumn()
    {
        TradeQuery<Quantity<Yuan>> asked = Values.For(Partners.Asean, Partners.Japan).Total().In(Period.FirstHalves(2018, 2020));

        Assert.Equal(Period.FirstHalves(2018, 2020), asked.Pivot(Dimension.Partner).Columns);
        Assert.Equal([Partners.Asean, Partners.Japan], asked.Pivot(Dimension.Partner).Rows);
        Assert.Equal([Flows.Total], asked.Pivot(Dimension.Partner, Dimension.Flow).Columns);
        Assert.Equal([Partners.Asean], asked.For(Partners.Asean).Pivot(Dimension.Partner).Rows);
    }

    [Fact]
    public void Pivot_TwoForACell_NamesBoth()
    {
        string message = Assert.Throws<InvalidOperationException>(() => Values.Pivot(Dimension.Partner)).Message;

        Assert.EndsWith("belong in one cell, European Union and 2020-H1. Narrow the query to one for each cell.", message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Values.Pivot((Dimension)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Values.Pivot(Dimension.Partner, (Dimension)99));
    }
}
