namespace ChinaTrade.Data;

/// <summary>Rows as CSV (RFC 4180).</summary>
public static class CsvExport
{
    /// <summary>
    /// Writes header and rows, fields separated by commas, lines ended by CR LF, quoted where they hold a comma, a quote or a line break.
    /// Numbers are plain invariant digits; an infinite bound is empty. The same rows give the same bytes under every culture.
    /// </summary>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="style">Whether texts are made safe to open in a spreadsheet.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A row or a text of it is null; the message names row and column.</exception>
    /// <exception cref="RowFormatException">A text is one that the writer's encoding cannot write, such as half of a surrogate pair; the
    /// message names row and column.</exception>
    public static void WriteCsv(this IEnumerable<FigureRow> rows, TextWriter writer, CsvStyle style = CsvStyle.Plain)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (FigureRow _ in Records(RowText.Writable(rows, writer.Encoding), writer, style)) { }
    }

    /// <summary>The same, in UTF-8, to a stream that need not take bytes synchronously, such as the body of a web server's
    /// response.</summary>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="style">Whether texts are made safe to open in a spreadsheet.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <inheritdoc cref="WriteCsv" path="/exception"/>
    public static Task WriteCsvAsync(
        this IEnumerable<FigureRow> rows, Stream stream, CsvStyle style = CsvStyle.Plain, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        IEnumerable<FigureRow> writable = RowText.Writable(rows);
        return ByteChunks.WriteAsync(stream, writer => Records(writable, writer, style), cancellation);
    }

    /// <summary>The same to a text writer, asynchronously.</summary>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="style">Whether texts are made safe to open in a spreadsheet.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <inheritdoc cref="WriteCsv" path="/exception"/>
    public static Task WriteCsvAsync(
        this IEnumerable<FigureRow> rows, TextWriter writer, CsvStyle style = CsvStyle.Plain, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        IEnumerable<FigureRow> writable = RowText.Writable(rows, writer.Encoding);
        return ByteChunks.WriteAsync(writer, text => Records(writable, text, style), cancellation);
    }

    /// <summary>Plain digits; empty for none.</summary>
    internal static string Digits(decimal? value) => value is { } number ? PowerOfTen.PlainDigits(number) : string.Empty;

    // Each row is returned once it is written.
    private static IEnumerable<FigureRow> Records(IEnumerable<FigureRow> writable, TextWriter writer, CsvStyle style)
    {
        CsvWriter csv = new(writer);
        foreach (RowColumn column in RowColumn.All) csv.Write(column.Name);
        csv.EndRecord();
        foreach (FigureRow row in writable)
        {
            foreach (RowColumn column in RowColumn.All) csv.Write(Field(row, column, style));
            csv.EndRecord();
            yield return row;
        }
    }

    private static string Field(FigureRow row, RowColumn column, CsvStyle style)
    {
        if (column.IsNumber) return Digits(column.NumberOf(row));
        string text = column.TextOf(row);
        return style == CsvStyle.SpreadsheetSafe ? SpreadsheetText.Guard(text) : text;
    }
}
