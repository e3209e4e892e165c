using System.Runtime.CompilerServices;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>What a row costs in the columns of a dataset that was read: counted from the columns, not from the collector's
/// numbers.</summary>
public sealed class ColumnMemoryTests
{
    private const int Rows = 2000;

    [Fact]
    public void Columns_OfAMonthlyTable_TakeAtMost24BytesARow()
    {
        TradeDataset dataset = Dataset();

        FigureColumns columns = dataset.Table.Columns;
        int bytes = BytesOf(columns);
        // Number 8; precision, flow, period, partner and commodity 1 each.
        Assert.Equal(13 * Rows, bytes);
        Assert.True(bytes <= 24 * Rows);
        Assert.Equal(Enumerable.Range(0, Rows).Select(row => Row(row).Value).Order(), dataset.Rows.Select(row => row.Value).Order());
    }

    [Fact]
    public void Columns_OfEqualEntries_HoldOne()
    {
        FigureColumns columns = Dataset().Table.Columns;

        Assert.Equal([1, 1, 1, 1, 1, 1], [columns.Scales.Length, columns.Hedges.Length, columns.Measures.Length,
            columns.Codes(Dimension.DomesticRegion).Length, columns.PrintedTexts.Length, columns.Notes.Length]);
        Assert.Equal([Rows, Rows], [columns.Mantissas.Length, columns.Codes(Dimension.Partner).Length]);
    }

    private static TradeDataset Dataset() => Enumerable.Range(0, Rows).Select(Row).ToDataset(SampleRows.Publication);

    private static FigureRow Row(int number) => SampleRows.One with
    {
        Value = number * 1000m,
        Printed = string.Empty,
        Lower = Math.Max(0m, (number * 1000m) - HalfUnit(number)),
        Upper = (number * 1000m) + HalfUnit(number),
        Period = $"20{10 + (number / 200):00}-01",
        Flow = number % 2 == 0 ? "exports" : "imports",
        Partner = Partners.All[number / 2 % 10].Code,
        Commodity = Commodities.All[number / 20 % 10].Code,
    };

    private static decimal HalfUnit(int number) => number % 2 == 0 ? 500m : 5000m;

    private static int BytesOf(FigureColumns each)
    {
        int bytes = BytesOf(each.Mantissas) + BytesOf(each.Scales) + BytesOf(each.Precisions) + BytesOf(each.Domains)
            + BytesOf(each.PrintedTexts) + BytesOf(each.PlaceLists) + BytesOf(each.Corrections) + BytesOf(each.Notes);
        for (int source = 0; source < CodeSource.Count; source++)
        {
            CodeColumn column = CodeSource.In(each, source);
            bytes += BytesOf(column.Narrow) + BytesOf(column.Wide);
        }

        return bytes;
    }

    private static int BytesOf<T>(ReadOnlySpan<T> column) => column.Length == 1 ? 0 : column.Length * Unsafe.SizeOf<T>();
}
