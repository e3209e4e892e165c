namespace ChinaTrade.Data;

/// <summary>The doubtful figures of a table, their readings, and what each policy leaves out.</summary>
internal sealed class CorrectionIndex
{
    private readonly FigureColumns columns;
    private readonly ulong[]?[] hidden;

    public CorrectionIndex(FigureColumns columns)
    {
        this.columns = columns;
        DoubtfulRows = FindDoubtful(columns);
        hidden = [Bits(columns.CorrectedRows), Bits(ReadingsAlone()), Bits([.. DoubtfulRows, .. ReadingsAlone()])];
    }

    /// <summary>The rows of doubtful figures, in ascending order.</summary>
    public int[] DoubtfulRows { get; }

    /// <summary>Returns the rows that a policy leaves out, one bit each; <c>null</c> if there are none.</summary>
    public ulong[]? HiddenBy(CorrectionPolicy policy) => hidden[(int)policy];

    private static int[] FindDoubtful(FigureColumns columns)
    {
        ReadOnlySpan<byte> statuses = columns.Statuses;
        const byte Doubtful = (byte)ObservationStatus.Doubtful;
        if (statuses.Length == 1 && statuses[0] != Doubtful) return [];
        List<int> rows = [];
        for (int row = 0; row < columns.Count; row++)
        {
            if (statuses.At(row) == Doubtful) rows.Add(row);
        }

        return [.. rows];
    }

    // A reading that agrees with another printed figure is that figure.
    private int[] ReadingsAlone()
    {
        List<int> rows = [];
        foreach (int row in columns.ReadingRows)
        {
            if (columns.IsReading(row)) rows.Add(row);
        }

        return [.. rows];
    }

    private ulong[]? Bits(ReadOnlySpan<int> rows)
    {
        if (rows.IsEmpty) return null;
        ulong[] bits = new ulong[(columns.Count / RowBitmap.WordSize) + 1];
        foreach (int row in rows) bits[row / RowBitmap.WordSize] |= 1UL << (row % RowBitmap.WordSize);
        return bits;
    }
}
