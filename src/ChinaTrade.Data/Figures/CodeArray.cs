namespace ChinaTrade.Data;

/// <summary>A dictionary-encoded column in memory. Immutable and thread-safe.</summary>
internal sealed class CodeArray
{
    private const int MostNarrow = byte.MaxValue + 1;

    private readonly byte[]? narrow;
    private readonly ushort[]? wide;

    /// <param name="codes">The code of each row.</param>
    /// <param name="dictionarySize">The number of entries of the dictionary, at most 65,536.</param>
    public CodeArray(ReadOnlySpan<int> codes, int dictionarySize)
    {
        bool isUniform = codes.Length > 0 && codes.IndexOfAnyExcept(codes[0]) < 0;
        ReadOnlySpan<int> kept = isUniform ? codes[..1] : codes;
        if (dictionarySize <= MostNarrow) narrow = Converted<byte>(kept);
        else wide = Converted<ushort>(kept);
    }

    /// <summary>Copies a column.</summary>
    public CodeArray(CodeColumn column)
    {
        if (column.IsNarrow) narrow = column.Narrow.ToArray();
        else wide = column.Wide.ToArray();
    }

    /// <summary>The code of a row.</summary>
    public int this[int row] => narrow is not null ? narrow[narrow.Length == 1 ? 0 : row] : wide![wide.Length == 1 ? 0 : row];

    public CodeColumn Column => narrow is not null ? new(narrow) : new(wide);

    private static T[] Converted<T>(ReadOnlySpan<int> codes)
        where T : System.Numerics.INumberBase<T>
    {
        T[] converted = new T[codes.Length];
        for (int i = 0; i < converted.Length; i++) converted[i] = T.CreateChecked(codes[i]);
        return converted;
    }
}
