namespace ChinaTrade.Data;

/// <summary>
/// The few ways in which the numbers of one set of columns are written: decimal places and precision. Numbers of one form, plainly
/// rounded, are added as whole numbers, and so are the reaches of their rounding.
/// </summary>
internal sealed class NumberForms
{
    private const int Precisions = 256;

    private readonly ushort[] forms = new ushort[(PrintedNumber.MaxScale + 1) * Precisions];
    private readonly List<(int Scale, int Precision)> all = [];
    private readonly ulong[] special = [];
    private readonly long[] sums = [];
    private long longest;

    public NumberForms(FigureColumns columns)
    {
        ulong[] found = new ulong[((columns.Count - 1) / RowSet.WordSize) + 1];
        foreach (int row in columns.FreelyBounded) Add(found, row);
        AddRows(columns, found);
        WordsThatFit = (int)Math.Min(int.MaxValue, (ulong)long.MaxValue / RowSet.WordSize / ((ulong)longest + 1));
        if (found.AsSpan().IndexOfAnyExcept(0UL) >= 0) special = found;
        if (AreAlike) sums = SumsOf(columns.Mantissas);
    }

    /// <summary>The decimal places and the place of the last significant digit of each form.</summary>
    public IReadOnlyList<(int Scale, int Precision)> All => all;

    /// <summary>Whether there is but one form, of numbers so short that 64 of them add up to a whole number of 64 bits.</summary>
    public bool AreAlike => WordsThatFit > 0 && all.Count == 1;

    /// <summary>The number of words of 64 rows that add up to a whole number of 64 bits, whichever they are.</summary>
    public int WordsThatFit { get; }

    /// <summary>The form of a row, as a place in <see cref="All"/>.</summary>
    public int Of(int scale, int precision) => forms[PlaceOf(scale, precision)] - 1;

    /// <summary>A bit for each row whose bounds are not half a unit of the last digit away: hedged ones, ones cut to their domain, ones with
    /// bounds of their own. Nothing where there is none.</summary>
    public ReadOnlySpan<ulong> Special => special;

    /// <summary>The sum of the mantissas of each 64 rows, where numbers are alike: long stretches need no look at their rows.</summary>
    public ReadOnlySpan<long> Sums => sums;

    private static long[] SumsOf(ReadOnlySpan<long> mantissas)
    {
        long[] sums = new long[mantissas.Length / RowSet.WordSize];
        for (int row = 0; row < sums.Length * RowSet.WordSize; row++) sums[row / RowSet.WordSize] += mantissas[row];
        return sums;
    }

    private static int PlaceOf(int scale, int precision) => (scale * Precisions) + precision - sbyte.MinValue;

    private static void Add(ulong[] rows, int row) => rows[row / RowSet.WordSize] |= 1UL << (row % RowSet.WordSize);

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
            if (forms[PlaceOf(scale, precision)] == 0) AddForm(scale, precision);
            longest = Math.Max(longest, mantissas[row] < 0 ? ~mantissas[row] : mantissas[row]);
            if (hedges.At(row) != (byte)Hedge.None || IsCut((FigureDomain)domains.At(row), mantissas[row], scale, precision)) Add(found, row);
        }
    }

    private void AddForm(int scale, int precision)
    {
        all.Add((scale, precision));
        forms[PlaceOf(scale, precision)] = (ushort)all.Count;
    }

    // Only levels are added up: of other domains every row is as well taken for cut.
    private static bool IsCut(FigureDomain domain, long mantissa, int scale, int precision) => domain switch
    {
        FigureDomain.Any => false,
        FigureDomain.NotNegative when precision == PrintedNumber.ExactPrecision => false,
        FigureDomain.NotNegative when precision + scale <= 0 => mantissa <= 0,
        FigureDomain.NotNegative when precision + scale <= PrintedNumber.MaxDigits => mantissa < (long)PowerOfTen.Of(precision + scale) / 2,
        _ => true,
    };
}
