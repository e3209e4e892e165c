namespace ChinaTrade.Data;

/// <summary>Compares rows of one set of columns by what they are about, whichever publication printed them: measure, unit, key, reference,
/// producer and period.</summary>
internal sealed class RowKeyComparer(FigureColumns columns) : IEqualityComparer<int>
{
    public bool Equals(int a, int b)
    {
        for (int source = CodeSource.Publications + 1; source < CodeSource.Count; source++)
        {
            if (source is CodeSource.Hedges or CodeSource.Statuses) continue;
            CodeColumn column = CodeSource.In(columns, source);
            if (column[a] != column[b]) return false;
        }

        return true;
    }

    public int GetHashCode(int row)
    {
        int hash = 0;
        for (int source = CodeSource.Publications + 1; source < CodeSource.Count; source++)
        {
            if (source is not (CodeSource.Hedges or CodeSource.Statuses)) hash = (hash * 31) + CodeSource.In(columns, source)[row];
        }

        return hash;
    }
}
