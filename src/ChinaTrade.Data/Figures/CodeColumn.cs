using System.ComponentModel;

namespace ChinaTrade.Data;

/// <summary>
/// A dictionary-encoded column of figures: one code for each row, as an index into the entries of a dictionary. A column of a single code
/// stands for a column of as many equal codes as there are rows.
/// </summary>
/// <remarks>Codes take one byte where the dictionary has at most 256 entries, and two bytes otherwise.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct CodeColumn
{
    /// <summary>Creates a column of narrow codes.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="dictionary">The entries as lines of one text; empty if the columns hold them otherwise.</param>
    public CodeColumn(ReadOnlySpan<byte> codes, string dictionary = "")
    {
        Narrow = codes;
        Dictionary = dictionary;
    }

    /// <summary>Creates a column of wide codes.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="dictionary">The entries as lines of one text; empty if the columns hold them otherwise.</param>
    public CodeColumn(ReadOnlySpan<ushort> codes, string dictionary = "")
    {
        Wide = codes;
        Dictionary = dictionary;
    }

    /// <summary>The entries as lines of one text; empty if the columns hold them otherwise.</summary>
    public string Dictionary { get; }

    /// <summary>The number of codes: that of the rows, or one for all of them.</summary>
    public int Length => Narrow.Length + Wide.Length;

    /// <summary>The code of a row.</summary>
    public int this[int row] => IsNarrow ? Narrow.At(row) : Wide.At(row);

    internal ReadOnlySpan<byte> Narrow { get; }

    internal ReadOnlySpan<ushort> Wide { get; }

    internal bool IsNarrow => !Narrow.IsEmpty;

    /// <summary>Whether all rows share one code.</summary>
    internal bool IsUniform => Length == 1;
}
