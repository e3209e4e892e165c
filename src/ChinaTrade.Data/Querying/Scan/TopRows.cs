using System.Numerics;
using System.Runtime.Intrinsics;

namespace ChinaTrade.Data;

/// <summary>The first rows in the order of their numbers: of ten million rows, only those few are ever sorted.</summary>
internal static class TopRows
{
    /// <summary>Returns the first rows in order; rows with equal numbers in the order of the table.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The selected rows.</param>
    /// <param name="limit">The most that are returned.</param>
    /// <param name="isDescending">Whether the largest number comes first, or the smallest.</param>
    public static int[] Find(FigureColumns columns, RowBitmap rows, int limit, bool isDescending)
    {
        if (limit == 0) return [];
        // The worst of the rows kept is on top, and of equal numbers the last: it is the next to go.
        PriorityQueue<int, (decimal Value, int Order)> kept = new();
        int sign = isDescending ? 1 : -1;
        ReadOnlySpan<long> mantissas = columns.Mantissas;
        ReadOnlySpan<byte> scales = columns.Scales;
        long[]? worst = null;
        for (int i = 0; i < rows.Words.Length; i++)
        {
            int first = (rows.FirstWord + i) * RowBitmap.WordSize;
            ulong left = rows.Words[i];
            bool isWhole = left != 0 && scales.Length == 1 && first + RowBitmap.WordSize <= columns.Count;
            if (isWhole && worst is not null) left &= Beyond(mantissas.Slice(first, RowBitmap.WordSize), sign, worst[scales[0]]);
            for (; left != 0; left &= left - 1)
            {
                int row = first + BitOperations.TrailingZeroCount(left);
                if (worst is not null && sign * mantissas[row] <= worst[scales.At(row)]) continue;
                kept.Enqueue(row, (sign * columns.GetNumber(row), -row));
                if (kept.Count > limit) kept.Dequeue();
                if (kept.Count == limit && kept.TryPeek(out _, out (decimal Value, int Order) top)) worst = MantissasOf(top.Value);
            }
        }

        int[] ordered = new int[kept.Count];
        for (int i = ordered.Length - 1; i >= 0; i--) ordered[i] = kept.Dequeue();
        return ordered;
    }

    /// <summary>Returns one bit for each of 64 rows, set if its number may be among the first.</summary>
    private static ulong Beyond(ReadOnlySpan<long> mantissas, int sign, long worst)
    {
        ulong found = 0;
        Vector512<long> limit = Vector512.Create(sign * worst);
        for (int i = 0; i < RowBitmap.WordSize; i += Vector512<long>.Count)
        {
            Vector512<long> values = Vector512.Create(mantissas[i..]);
            Vector512<long> beyond = sign > 0 ? Vector512.GreaterThan(values, limit) : Vector512.LessThan(values, limit);
            found |= beyond.ExtractMostSignificantBits() << i;
        }

        return found;
    }

    // The number for each number of decimal places, rounded down: mantissas are compared, and no row's decimal is made. Where no mantissa
    // of these places is as large, or as small, it is the largest or smallest of all.
    private static long[] MantissasOf(decimal value)
    {
        long[] mantissas = new long[PrintedNumber.MaxScale + 1];
        for (int scale = 0; scale < mantissas.Length; scale++)
        {
            decimal factor = PowerOfTen.Get(scale);
            bool fits = Math.Abs(value) <= long.MaxValue / factor;
            mantissas[scale] = fits ? (long)decimal.Floor(value * factor) : value > 0m ? long.MaxValue : long.MinValue;
        }

        return mantissas;
    }
}
