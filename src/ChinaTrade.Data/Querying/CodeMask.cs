using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ChinaTrade.Data;

/// <summary>Which codes of a column pass, tested 64 rows at a time: a bit a row.</summary>
internal sealed class CodeMask
{
    /// <summary>Up to so many codes are compared with whole vectors of rows; more are looked up row by row.</summary>
    private const int MaxCompared = 6;

    private readonly bool[] passes;
    private readonly int[] compared;
    private readonly bool isFailing;

    private CodeMask(bool[] passes, int passing)
    {
        this.passes = passes;
        isFailing = passing > passes.Length - passing;
        compared = new int[isFailing ? passes.Length - passing : passing];
        for (int code = 0, next = 0; next < compared.Length; code++)
        {
            if (passes[code] != isFailing) compared[next++] = code;
        }
    }

    private CodeMask(bool passesAll)
    {
        passes = [];
        compared = [];
        PassesAll = passesAll;
        PassesNone = !passesAll;
    }

    /// <summary>Every code.</summary>
    public static CodeMask All { get; } = new(passesAll: true);

    /// <summary>No code.</summary>
    public static CodeMask None { get; } = new(passesAll: false);

    public bool PassesAll { get; }

    public bool PassesNone { get; }

    public bool this[int code] => PassesAll || (!PassesNone && passes[code]);

    /// <summary>The codes that pass; most masks pass all or none, and need none of their own.</summary>
    public static CodeMask Of(ReadOnlySpan<bool> passes)
    {
        int passing = passes.Count(true);
        return passing == passes.Length ? All : passing == 0 ? None : new(passes.ToArray(), passing);
    }

    /// <summary>The mask of codes that pass both this and another condition.</summary>
    /// <param name="codes">The number of codes.</param>
    /// <param name="condition">The other condition.</param>
    public CodeMask And(int codes, Func<int, bool> condition) =>
        Of([.. Enumerable.Range(0, codes).Select(code => this[code] && condition(code))]);

    /// <summary>Clears the bits of rows that do not pass.</summary>
    /// <param name="column">The codes of all rows, or the one code that they share, which the caller has tested.</param>
    /// <param name="common">The code that each 64 rows have in common, as far as that is known.</param>
    /// <param name="firstWord">The place of the first bits: row / 64.</param>
    /// <param name="words">A bit for each row.</param>
    public void Clear<T>(ReadOnlySpan<T> column, ReadOnlySpan<ushort> common, int firstWord, Span<ulong> words)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (PassesAll || column.Length == 1) return;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == 0) continue;
            int word = firstWord + i;
            ushort code = CommonCodes.At(common, word);
            if (code == CommonCodes.Several) words[i] &= Of(column[(word * RowSet.WordSize)..]);
            else if (!passes[code]) words[i] = 0;
        }
    }

    /// <summary>A bit for each of the first 64 rows that has the code.</summary>
    public static ulong RowsOf<T>(ReadOnlySpan<T> rows, T code)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector512<T> codes = Vector512.Create(code);
        ref T first = ref MemoryMarshal.GetReference(rows);
        if (Unsafe.SizeOf<T>() == 1) return Vector512.Equals(Vector512.LoadUnsafe(ref first), codes).ExtractMostSignificantBits();
        ulong low = Vector512.Equals(Vector512.LoadUnsafe(ref first), codes).ExtractMostSignificantBits();
        ulong high = Vector512.Equals(Vector512.LoadUnsafe(ref first, (nuint)Vector512<T>.Count), codes).ExtractMostSignificantBits();
        return low | (high << Vector512<T>.Count);
    }

    private ulong Of<T>(ReadOnlySpan<T> rows)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (rows.Length < RowSet.WordSize || compared.Length > MaxCompared) return LookUp(rows[..Math.Min(rows.Length, RowSet.WordSize)]);
        ulong found = 0;
        foreach (int code in compared) found |= RowsOf(rows, T.CreateTruncating(code));
        return isFailing ? ~found : found;
    }

    private ulong LookUp<T>(ReadOnlySpan<T> rows)
        where T : unmanaged, IBinaryInteger<T>
    {
        ulong found = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (passes[int.CreateTruncating(rows[i])]) found |= 1UL << i;
        }

        return found;
    }
}
