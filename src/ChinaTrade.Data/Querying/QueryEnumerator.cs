using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>Steps through the figures that a query finds.</summary>
public struct QueryEnumerator
{
    private readonly FigureTable table;
    private readonly RowBitmap rows;
    private readonly int[]? ordered;
    private readonly bool isAsPrinted;
    private int left;
    private int index;
    private ulong word;
    private int block;

    internal QueryEnumerator(QueryPlan plan)
    {
        table = plan.Table;
        rows = plan.Rows;
        ordered = plan.IsOrdered ? plan.Ordered : null;
        isAsPrinted = plan.IsAsPrinted;
        left = plan.Count;
        index = -1;
    }

    /// <summary>The figure at the present step.</summary>
    public Figure Current { get; private set; }

    /// <summary>Steps to the next figure; <c>false</c> if there is none.</summary>
    public bool MoveNext()
    {
        if (left == 0) return false;
        if (ordered is not null)
        {
            Current = table.FigureAt(ordered[^left--], isAsPrinted);
            return true;
        }

        // Figures are left, so there is a word with their bits.
        while (word == 0) word = rows.Words[++index];
        int row = ((rows.FirstWord + index) * RowBitmap.WordSize) + BitOperations.TrailingZeroCount(word);
        word &= word - 1;
        left--;
        if (row >= table.Blocks[block].End) block = table.BlockAt(row);
        Current = table.Blocks[block].FigureAt(row, isAsPrinted, table.Dataset);
        return true;
    }
}
