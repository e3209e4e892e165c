namespace ChinaTrade.Data;

/// <summary>The numbers of figures in memory; see the columns of <see cref="FigureColumns"/>.</summary>
internal sealed class NumberColumns
{
    public NumberColumns(long[] mantissas, byte[] scales, sbyte[] precisions, byte[] domains, Dictionary<int, Interval> ownBounds)
    {
        Mantissas = mantissas;
        Scales = Shared(scales);
        Precisions = Shared(precisions);
        Domains = Shared(domains);
        OwnBounds = ownBounds;
        RowsWithOwnBounds = [.. ownBounds.Keys.Order()];
    }

    public long[] Mantissas { get; }

    public byte[] Scales { get; }

    public sbyte[] Precisions { get; }

    public byte[] Domains { get; }

    /// <summary>Bounds that no rounding of the number gives, by row.</summary>
    public Dictionary<int, Interval> OwnBounds { get; }

    public int[] RowsWithOwnBounds { get; }

    private static T[] Shared<T>(T[] column)
        where T : IEquatable<T> => column.Length > 0 && column.AsSpan().IndexOfAnyExcept(column[0]) < 0 ? [column[0]] : column;
}
