using System.Numerics;
using System.Runtime.Intrinsics;

namespace ChinaTrade.Data;

/// <summary>A predicate on the codes of a column, evaluated for 64 rows at a time: one bit for each row. Immutable and
/// thread-safe.</summary>
internal sealed class CodePredicate
{
    /// <summary>Up to this many codes are compared with whole vectors of rows; with more, each row is looked up.</summary>
    private const int MaxCompared = 6;

    private readonly bool[] passes;
    private readonly int[] compared;
    private readonly bool isFailing;

    private CodePredicate(bool[] passes, int passing)
    {
        this.passes = passes;
        isFailing = passing > passes.Length - passing;
        compared = new int[isFailing ? passes.Length - passing : passing];
        for (int code = 0, next = 0; next < compared.Length; code++)
        {
            if (passes[code] != isFailing) compared[next++] = code;
        }
    }

    private CodePredicate(bool passesAll)
    {
        passes = [];
        compared = [];
        PassesAll = passesAll;
        PassesNone = !passesAll;
    }

    /// <summary>The predicate that every code passes.</summary>
    public static CodePredicate All { get; } = new(passesAll: true);

    /// <summary>The predicate that no code passes.</summary>
    public static CodePredicate None { get; } = new(passesAll: false);

    public bool PassesAll { get; }

    public bool PassesNone { get; }

    /// <summary>Whether a code passes.</summary>
    public bool this[int code] => PassesAll || (!PassesNone && passes[code]);

    /// <summary>Creates the predicate of the codes that pass. Most predicates pass all codes or none, and share one object.</summary>
    public static CodePredicate Create(ReadOnlySpan<bool> passes)
    {
        int passing = passes.Count(true);
        return passing == passes.Length ? All : passing == 0 ? None : new(passes.ToArray(), passing);
    }

    /// <summary>Returns the predicate of the codes that pass this and another condition.</summary>
    /// <param name="codes">The number of codes.</param>
    /// <param name="condition">The other condition.</param>
    public CodePredicate And(int codes, Func<int, bool> condition) =>
        Create([.. Enumerable.Range(0, codes).Select(code => this[code] && condition(code))]);

    /// <summary>Whether some row of a column may pass.</summary>
    public bool CanPass(CodeColumn column) => !PassesNone && (!column.IsUniform || this[column[0]]);

    /// <summary>Clears the bits of rows that do not pass.</summary>
    /// <param name="column">The codes. If all rows share one, the caller has tested it.</param>
    /// <param name="blockCodes">The code that all 64 rows of each block have, as far as that is known; see <see cref="ZoneMap"/>.</param>
    /// <param name="firstWord">The index of the first word: row / 64.</param>
    /// <param name="words">One bit for each row.</param>
    public void Clear(CodeColumn column, ReadOnlySpan<ushort> blockCodes, int firstWord, Span<ulong> words)
    {
        if (PassesAll || column.IsUniform) return;
        if (PassesNone) words.Clear();
        else if (column.IsNarrow) Clear(column.Narrow, blockCodes, firstWord, words);
        else Clear(column.Wide, blockCodes, firstWord, words);
    }

    /// <summary>Returns one bit for each of the first 64 rows, set if the row has the code.</summary>
    public static ulong RowsWith<T>(ReadOnlySpan<T> rows, T code)
        where T : unmanaged, IBinaryInteger<T>
    {
        Vector512<T> codes = Vector512.Create(code);
        ulong low = Vector512.Equals(Vector512.Create(rows), codes).ExtractMostSignificantBits();
        if (Vector512<T>.Count == RowBitmap.WordSize) return low;
        ulong high = Vector512.Equals(Vector512.Create(rows[Vector512<T>.Count..]), codes).ExtractMostSignificantBits();
        return low | (high << Vector512<T>.Count);
    }

    private void Clear<T>(ReadOnlySpan<T> column, ReadOnlySpan<ushort> blockCodes, int firstWord, Span<ulong> words)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == 0) continue;
            int word = firstWord + i;
            ushort code = ZoneMap.At(blockCodes, word);
            if (code == ZoneMap.Several) words[i] &= Evaluate(column[(word * RowBitmap.WordSize)..]);
            else if (!passes[code]) words[i] = 0;
        }
    }

    private ulong Evaluate<T>(ReadOnlySpan<T> rows)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (rows.Length < RowBitmap.WordSize || compared.Length > MaxCompared)
        {
            return LookUp(rows[..Math.Min(rows.Length, RowBitmap.WordSize)]);
        }

        ulong found = 0;
        foreach (int code in compared) found |= RowsWith(rows, T.CreateTruncating(code));
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
