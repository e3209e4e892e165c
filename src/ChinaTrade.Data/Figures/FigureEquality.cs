namespace ChinaTrade.Data;

/// <summary>Compares figures of different columns, such as a built-in figure and the same after a round trip through a file.</summary>
internal static class FigureEquality
{
    public static bool HaveEqualRows(Figure a, Figure b)
    {
        if (a.Publication != b.Publication || a.Status != b.Status || a.Interval != b.Interval) return false;
        foreach (RowColumn column in RowColumn.All)
        {
            if (!column.IsNumber && column.TextOf(a) != column.TextOf(b)) return false;
        }

        return true;
    }
}
