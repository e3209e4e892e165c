using System.Text;

namespace ChinaTrade.Data;

/// <summary>The texts of a row on every way in and out: none is null, and each can be written and read in any encoding of
/// Unicode.</summary>
internal static class RowText
{
    private static readonly RowColumn[] Columns = [.. RowColumn.All.Where(column => !column.IsNumber)];

    /// <summary>Returns the rows for a writer, each checked when it is taken.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="encoding">The encoding in which they are written; <c>null</c> for one of Unicode.</param>
    /// <exception cref="ArgumentNullException">There are no rows.</exception>
    /// <exception cref="ArgumentException">While enumerating: a row or a text is null.</exception>
    /// <exception cref="RowFormatException">While enumerating: the encoding cannot write a text.</exception>
    public static IEnumerable<FigureRow> Writable(IEnumerable<FigureRow> rows, Encoding? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        // Most writers are of UTF-8 or UTF-16, for which the check of surrogates is enough.
        Encoding? strict = encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : (Encoding)encoding.Clone();
        if (strict is not null) strict.EncoderFallback = EncoderFallback.ExceptionFallback;
        return rows.Select((row, index) => Checked(row, index + 1L, strict));
    }

    /// <exception cref="ArgumentException">The row or a text is null.</exception>
    /// <exception cref="RowFormatException">A text is no line of whole characters; the message names line and column.</exception>
    public static void Check(FigureRow row, FigureRow? before, long line)
    {
        foreach (RowColumn column in Columns)
        {
            string text = Required(row, column, line);
            // The texts of all other columns are those of lists, whose checks know the nearest.
            bool isFree = column == RowColumn.Printed || column == RowColumn.Correction || column == RowColumn.Note;
            if (isFree && !ReferenceEquals(text, before is null ? null : column.TextOf(before))) RequireLine(text, column, line);
        }
    }

    /// <exception cref="RowFormatException">A text contains what a decoder puts in place of bytes that it cannot read.</exception>
    public static void RequireDecoded(FigureRow row, long line)
    {
        foreach (RowColumn column in Columns)
        {
            string text = column.TextOf(row);
            if (!text.Contains('\uFFFD', StringComparison.Ordinal)) continue;
            string reason = $"'{RowRequirement.Shown(text)}' contains U+FFFD, which the reader puts in place of bytes of another encoding; "
                + "expected a text in the encoding of the reader, which throws on invalid bytes if U+FFFD is meant.";
            throw new RowFormatException(reason, line, column.Name);
        }
    }

    private static FigureRow Checked(FigureRow row, long line, Encoding? strict)
    {
        foreach (RowColumn column in Columns)
        {
            string text = Required(row, column, line);
            if (Ascii.IsValid(text)) continue;
            int half = LineText.IndexOfHalf(text);
            if (half >= 0) throw NotAccepted(text, LineText.HalfAt(half), column, line);
            if (strict is not null) RequireEncodable(text, strict, column, line);
        }

        return row;
    }

    private static string Required(FigureRow? row, RowColumn column, long line, string parameter = "rows")
    {
        if (row is null) throw new ArgumentException(Invariant($"Row {line} is null."), parameter);
        return column.TextOf(row)
            ?? throw new ArgumentException(
                Invariant($"Row {line}, column '{column.Name}': the text is null; an empty one stands for none."), parameter);
    }

    private static void RequireLine(string text, RowColumn column, long line)
    {
        if (LineText.FindFault(text) is { } expected) throw NotAccepted(text, expected, column, line);
    }

    private static void RequireEncodable(string text, Encoding strict, RowColumn column, long line)
    {
        try
        {
            strict.GetByteCount(text);
        }
        catch (EncoderFallbackException fault)
        {
            throw NotAccepted(text, $"characters that the writer's encoding '{strict.WebName}' has", column, line, fault);
        }
    }

    private static RowFormatException NotAccepted(string text, string expected, RowColumn column, long line, Exception? fault = null) =>
        new($"'{RowRequirement.Shown(text)}' is not accepted; expected {expected}.", line, column.Name, fault);
}
