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
    /// <exception cref="ArgumentException">A seed would refuse a publication; the message names the offending text.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TradeDataset ReadCsv(TextReader reader, params Publication[] publications) =>
        ReadCsv(reader, CsvStyle.Plain, TradeCodes.Library, publications);

    /// <inheritdoc cref="ReadCsv(TextReader, Publication[])"/>
    /// <param name="reader">The text; it is read once, to its end.</param>
    /// <param name="style">The style in which it was written.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    public static TradeDataset ReadCsv(TextReader reader, CsvStyle style, params Publication[] publications) =>
        ReadCsv(reader, style, TradeCodes.Library, publications);

    /// <inheritdoc cref="ReadCsv(TextReader, Publication[])"/>
    /// <param name="reader">The text; it is read once, to its end.</param>
    /// <param name="style">The style in which it was written.</param>
    /// <param name="codes">The codes that rows may have: those of the library, and own ones.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    public static TradeDataset ReadCsv(TextReader reader, CsvStyle style, TradeCodes codes, params Publication[] publications)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return RowImport.FromNumbered(Numbered(reader, style), codes, publications);
    }

    /// <summary>Reads the rows one by one, without checking their codes.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="style">The style in which it was written.</param>
    /// <exception cref="RowFormatException">While enumerating: the text is not such CSV; the message names line and column.</exception>
    /// <exception cref="ArgumentNullException">The reader is null.</exception>
    public static IEnumerable<FigureRow> ReadCsvRows(TextReader reader, CsvStyle style = CsvStyle.Plain)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Numbered(reader, style).Select(each => each.Row);
    }

    private static IEnumerable<(FigureRow Row, long Line)> Numbered(TextReader reader, CsvStyle style)
    {
        CsvReader csv = new(reader, [.. RowColumn.All.Select(column => column.Name)]);
        CheckHeader(csv.ReadRecord(), csv.RecordLine);
        FigureRowBuilder builder = new();
        while (csv.ReadRecord() is { } fields)
        {
            if (fields.Count != RowColumn.All.Count)
            {
                throw new RowFormatException($"{fields.Count} fields instead of {RowColumn.All.Count}.", csv.RecordLine);
            }

            foreach (RowColumn column in RowColumn.All) Set(builder, column, fields[column.Position], csv.RecordLine, style);
            FigureRow row = builder.Build();
            if (csv.ReplacesBytes) RowText.RequireDecoded(row, csv.RecordLine);
            yield return (row, csv.RecordLine);
        }
    }

    private static void CheckHeader(IReadOnlyList<string>? header, long line)
    {
        if (header is null) throw new RowFormatException("The text is empty; expected the header.", 1);
        foreach (RowColumn column in RowColumn.All)
        {
            if (column.Position >= header.Count) throw new RowFormatException($"The header ends before '{column}'.", line, column.Name);
            string found = header[column.Position];
            if (found != column.Name)
            {
                throw new RowFormatException($"The header has '{RowRequirement.Shown(found)}' instead of '{column}'.", line, column.Name);
            }
        }

        if (header.Count > RowColumn.All.Count)
        {
            throw new RowFormatException($"The header has more than {RowColumn.All.Count} columns.", line);
        }
    }

    private static void Set(FigureRowBuilder builder, RowColumn column, string field, long line, CsvStyle style)
    {
        if (column.IsNumber) builder.Set(column, NumberOf(field, column, line));
        else builder.Set(column, style == CsvStyle.SpreadsheetSafe ? SpreadsheetText.Unguard(field) : field);
    }

    private static decimal? NumberOf(string field, RowColumn column, long line)
    {
        if (field.Length == 0 && column.IsNullable) return null;
        if (field.Length == 0) throw new RowFormatException("The value is missing.", line, column.Name);
        if (ExactNumber.TryParse(field, allowExponent: false, out decimal number)) return number;
        string expected = "expected plain digits such as 27.1, without exponent and no more than a decimal holds";
        throw new RowFormatException($"'{RowRequirement.Shown(field)}' is not a number; {expected}.", line, column.Name);
    }
}
