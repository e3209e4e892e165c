namespace ChinaTrade.Data;

/// <summary>CSV (RFC 4180) back into rows and datasets.</summary>
public static class CsvImport
{
    /// <summary>
    /// Reads a dataset from what <see cref="CsvExport.WriteCsv"/> wrote. Nothing is taken where a line is wrong, or where the last one
    /// does not end in a line break and so may be cut off.
    /// </summary>
    /// <param name="reader">The text; it is read once, to its end.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    /// <exception cref="RowFormatException">The text is not such CSV, or a row is wrong; the message names line and column.</exception>
    public static TradeDataset ReadCsv(TextReader reader, params Publication[] publications) => ReadCsv(reader, CsvStyle.Plain, publications);

    /// <inheritdoc cref="ReadCsv(TextReader, Publication[])"/>
    /// <param name="reader">The text; it is read once, to its end.</param>
    /// <param name="style">The style in which it was written.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    public static TradeDataset ReadCsv(TextReader reader, CsvStyle style, params Publication[] publications) =>
        RowImport.FromNumbered(Numbered(reader, style), publications);

    /// <summary>Reads the rows one by one, without checking their codes.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="style">The style in which it was written.</param>
    /// <exception cref="RowFormatException">While enumerating: the text is not such CSV; the message names line and column.</exception>
    public static IEnumerable<FigureRow> ReadCsvRows(TextReader reader, CsvStyle style = CsvStyle.Plain) =>
        Numbered(reader, style).Select(each => each.Row);

    private static IEnumerable<(FigureRow Row, long Line)> Numbered(TextReader reader, CsvStyle style)
    {
        CsvReader csv = new(reader, CsvExport.Header);
        CheckHeader(csv.ReadRecord(), csv.RecordLine);
        while (csv.ReadRecord() is { } fields)
        {
            if (fields.Count != RowFields.Count) throw new RowFormatException($"{fields.Count} fields instead of {RowFields.Count}.", csv.RecordLine);
            yield return (RowOf(fields, csv.RecordLine, style), csv.RecordLine);
        }
    }

    private static void CheckHeader(IReadOnlyList<string>? header, long line)
    {
        if (header is null) throw new RowFormatException("The text is empty; expected the header.", 1);
        for (int i = 0; i < RowFields.Count; i++)
        {
            string expected = CsvExport.Header[i];
            if (i >= header.Count) throw new RowFormatException($"The header ends before '{expected}'.", line, expected);
            if (header[i] != expected) throw new RowFormatException($"The header has '{RowRequirement.Shown(header[i])}' instead of '{expected}'.", line, expected);
        }

        if (header.Count > RowFields.Count) throw new RowFormatException($"The header has more than {RowFields.Count} columns.", line);
    }

    private static FigureRow RowOf(IReadOnlyList<string> fields, long line, CsvStyle style)
    {
        string[] texts = new string[RowFields.Count];
        for (int i = 0; i < texts.Length; i++) texts[i] = style == CsvStyle.SpreadsheetSafe ? SpreadsheetText.Unguard(fields[i]) : fields[i];
        return RowFields.ToRow(
            texts,
            NumberOf(fields, RowFields.Value, line) ?? throw new RowFormatException("The value is missing.", line, "value"),
            NumberOf(fields, RowFields.Lower, line),
            NumberOf(fields, RowFields.Upper, line));
    }

    private static decimal? NumberOf(IReadOnlyList<string> fields, int column, long line)
    {
        string text = fields[column];
        if (text.Length == 0) return null;
        return ExactNumber.TryParse(text, allowExponent: false, out decimal number)
            ? number
            : throw new RowFormatException($"'{RowRequirement.Shown(text)}' is not a number; expected plain digits such as 27.1, without exponent and no more than a decimal holds.", line, CsvExport.Header[column]);
    }
}
