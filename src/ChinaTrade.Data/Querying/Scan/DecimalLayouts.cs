namespace ChinaTrade.Data;

/// <summary>
/// The distinct pairs of decimal places and precision in a set of columns. Rows that share a pair and have ordinary rounding are summed as
/// integers, bounds included.
/// </summary>
internal sealed class DecimalLayouts
{
    private const int Precisions = 256;

    private readonly ushort[] layouts = new ushort[(PrintedNumber.MaxScale + 1) * Precisions];
    private readonly List<(int Scale, int Precision)> all = [];
    private readonly ulong[] exceptions = [];
    private long longest;

    public DecimalLayouts(FigureColumns columns)
    {
        ulong[] found = new ulong[((columns.Count - 1) / RowBitmap.WordSize) + 1];
        foreach (int row in columns.RowsWithOwnBounds) RowBitmap.Set(found, row);
        AddRows(columns, found);
        if (found.AsSpan().IndexOfAnyExcept(0UL) >= 0) exceptions = found;
    }

    /// <summary>The decimal places and the power of ten of the last significant digit of each layout.</summary>
    public IReadOnlyList<(int Scale, int Precision)> All => all;

    /// <summary>Whether there is only one layout, with numbers so short that the sum of 64 of them fits into 64 bits.</summary>
    public bool IsUniform => all.Count == 1 && longest < long.MaxValue / RowBitmap.WordSize;

    /// <summary>One bit for each row whose bounds are not half a unit of the last digit away: hedged ones, ones cut to their domain, ones
    /// with bounds of their own. Empty if there is none.</summary>
    public ReadOnlySpan<ulong> Exceptions => exceptions;

    /// <summary>Returns the layout of a row, as an index into <see cref="All"/>.</summary>
    public int IndexOf(int scale, int precision) => layouts[SlotOf(scale, precision)] - 1;

    private static int SlotOf(int scale, int precision) => (scale * Precisions) + precision - sbyte.MinValue;

    private void AddRows(FigureColumns columns, ulong[] found)
    {
        ReadOnlySpan<long> mantissas = columns.Mantissas;
        ReadOnlySpan<byte> scales = columns.Scales;
        ReadOnlySpan<sbyte> precisions = columns.Precisions;
        ReadOnlySpan<byte> hedges = columns.Hedges;
        ReadOnlySpan<byte> domains = columns.Domains;
        for (int row = 0; row < columns.Count; row++)
        {
            (int scale, int precision) = (scales.At(row), precisions.At(row));
            if (layouts[SlotOf(scale, precision)] == 0) AddLayout(scale, precision);
            longest = Math.Max(longest, mantissas[row] < 0 ? ~mantissas[row] : mantissas[row]);
            if (hedges.At(row) != (byte)Hedge.None || IsCut((FigureDomain)domains.At(row), mantissas[row], scale, precision))
            {
                RowBitmap.Set(found, row);
            }
        }
    }

    private void AddLayout(int scale, int precision)
    {
        all.Add((scale, precision));
        layouts[SlotOf(scale, precision)] = (ushort)all.Count;
    }

    // Only levels are summed: rows of other domains may as well count as cut.
    private static bool IsCut(FigureDomain domain, long mantissa, int scale, int precision) => domain switch
    {
        FigureDomain.Any => false,
        FigureDomain.NotNegative when precision == PrintedNumber.ExactPrecision => false,
        FigureDomain.NotNegative when precision + scale <= 0 => mantissa <= 0,
        FigureDomain.NotNegative when precision + scale <= PrintedNumber.MaxDigits =>
            mantissa < (long)PowerOfTen.Get(precision + scale) / 2,
        _ => true,
    };
}
