using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>A predicate on numbers: for each number of decimal places, the range that mantissas must lie in. Immutable and
/// thread-safe.</summary>
internal sealed class ValuePredicate
{
    private readonly long[] least = new long[PrintedNumber.MaxScale + 1];
    private readonly long[] most = new long[PrintedNumber.MaxScale + 1];

    public ValuePredicate(IReadOnlyList<ValueCondition> conditions)
    {
        PassesAll = conditions.Count == 0;
        for (int scale = 0; scale < least.Length; scale++)
        {
            (least[scale], most[scale]) = (long.MinValue, long.MaxValue);
            foreach (ValueCondition condition in conditions) Narrow(condition, scale);
        }
    }

    public bool PassesAll { get; }

    /// <summary>Clears the bits of rows that do not pass.</summary>
    public void Clear(FigureColumns columns, int firstWord, Span<ulong> words)
    {
        if (PassesAll) return;
        ReadOnlySpan<long> mantissas = columns.Mantissas;
        ReadOnlySpan<byte> scales = columns.Scales;
        for (int i = 0; i < words.Length; i++)
        {
            for (ulong left = words[i]; left != 0; left &= left - 1)
            {
                int bit = BitOperations.TrailingZeroCount(left);
                int row = ((firstWord + i) * RowBitmap.WordSize) + bit;
                long mantissa = mantissas.At(row);
                int scale = scales.At(row);
                if (mantissa < least[scale] || mantissa > most[scale]) words[i] ^= 1UL << bit;
            }
        }
    }

    private void Narrow(ValueCondition condition, int scale)
    {
        if (condition.Lower is { } lower)
        {
            decimal limit = Scaled(lower, scale);
            decimal first = condition.IsInclusive ? decimal.Ceiling(limit) : decimal.Floor(limit) + 1m;
            least[scale] = Math.Max(least[scale], ToLong(first));
            if (first > long.MaxValue) most[scale] = long.MinValue;
        }

        if (condition.Upper is { } upper)
        {
            decimal limit = Scaled(upper, scale);
            decimal last = condition.IsInclusive ? decimal.Floor(limit) : decimal.Ceiling(limit) - 1m;
            most[scale] = Math.Min(most[scale], ToLong(last));
            if (last < long.MinValue) least[scale] = long.MaxValue;
        }
    }

    // A limit far beyond every mantissa need not be exact, and a decimal might not hold it.
    private static decimal Scaled(decimal limit, int scale)
    {
        decimal factor = PowerOfTen.Get(scale);
        decimal beyond = (decimal)long.MaxValue * 4m;
        return Math.Abs(limit) > beyond / factor ? Math.Sign(limit) * beyond : limit * factor;
    }

    private static long ToLong(decimal value) =>
        value > long.MaxValue ? long.MaxValue : value < long.MinValue ? long.MinValue : (long)value;
}
