using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ChinaTrade.Data;

/// <summary>Rows in the order of their numbers, the first so many of them: of ten million rows, only those few are ever sorted.</summary>
internal static class ExtremeRows
{
    /// <summary>A limit beyond which every row lies: no mantissa is as low, nor is one's opposite.</summary>
    private const long EveryMantissa = long.MinValue;

    /// <param name="rows">The rows.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="isDescending">Whether the largest number comes first, or the smallest.</param>
    public static (FigureColumns Columns, int Row)[] Of(RowSet[] rows, int limit, bool isDescending)
    {
        if (limit == 0) return [];
        // The worst of those kept stands on top, and of equal numbers the last: it is the next to go.
        PriorityQueue<(FigureColumns Columns, int Row), (decimal Value, long Place)> kept = new();
        long place = 0;
        int sign = isDescending ? 1 : -1;
        foreach (RowSet set in rows)
        {
            FigureColumns columns = set.Columns;
            ReadOnlySpan<long> mantissas = columns.Mantissas;
            ReadOnlySpan<byte> scales = columns.Scales;
            long[]? worst = null;
            for (int i = 0; i < set.Words.Length; i++)
            {
                int first = (set.FirstWord + i) * RowSet.WordSize;
                ulong left = set.Words[i];
                if (left != 0 && scales.Length == 1 && first + RowSet.WordSize <= columns.Count && worst?[scales[0]] is > EveryMantissa and var limitOfScale)
                {
                    left &= Beyond(mantissas[first..], sign, limitOfScale);
                }

                for (; left != 0; left &= left - 1)
                {
                    int row = first + BitOperations.TrailingZeroCount(left);
                    if (worst is not null && sign * mantissas[row] <= worst[scales.At(row)]) continue;
                    kept.Enqueue((columns, row), (sign * columns.GetNumber(row), --place));
                    if (kept.Count > limit) kept.Dequeue();
                    if (kept.Count == limit && kept.TryPeek(out _, out (decimal Value, long Place) top)) worst = MantissasOf(top.Value);
                }
            }
        }

        var ordered = new (FigureColumns, int)[kept.Count];
        for (int i = ordered.Length - 1; i >= 0; i--) ordered[i] = kept.Dequeue();
        return ordered;
    }

    // A bit for each of 64 rows whose number may be among the first.
    private static ulong Beyond(ReadOnlySpan<long> mantissas, int sign, long worst)
    {
        ulong found = 0;
        ref long first = ref MemoryMarshal.GetReference(mantissas);
        Vector512<long> limit = Vector512.Create(sign * worst);
        for (int i = 0; i < RowSet.WordSize; i += Vector512<long>.Count)
        {
            Vector512<long> values = Vector512.LoadUnsafe(ref first, (nuint)i);
            Vector512<long> beyond = sign > 0 ? Vector512.GreaterThan(values, limit) : Vector512.LessThan(values, limit);
            found |= beyond.ExtractMostSignificantBits() << i;
        }

        return found;
    }

    // The number in each number of decimal places, rounded down: mantissas are compared, no row's decimal is made.
    private static long[] MantissasOf(decimal value)
    {
        long[] mantissas = new long[PrintedNumber.MaxScale + 1];
        for (int scale = 0; scale < mantissas.Length; scale++)
        {
            decimal factor = PowerOfTen.Of(scale);
            bool fits = Math.Abs(value) <= long.MaxValue / factor;
            mantissas[scale] = fits ? (long)decimal.Floor(value * factor) : value > 0m ? long.MaxValue : EveryMantissa;
        }

        return mantissas;
    }
}
