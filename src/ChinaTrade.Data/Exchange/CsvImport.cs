using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>CSV (RFC 4180) back into rows and datasets.</summary>
public static class CsvImport
{
    /// <summary>Reads a dataset from what <see cref="CsvExport.WriteCsv"/> wrote. Nothing is taken where a line is wrong.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="briefings">The publications that the rows name, besides the built-in ones.</param>
    /// <exception cref="RowFormatException">The text is not such CSV, or a row is wrong; the message names line and column.</exception>
    public static TradeDataset ReadCsv(TextReader reader, params Briefing[] briefings) => RowImport.FromNumbered(Numbered(reader), briefings);

    /// <summary>Reads the rows one by one, without checking their codes.</summary>
    /// <exception cref="RowFormatException">While enumerating: the text is not such CSV; the message names line and column.</exception>
    public static IEnumerable<FigureRow> ReadCsvRows(TextReader reader) => Numbered(reader).Select(each => each.Row);

    private static IEnumerable<(FigureRow Row, long Line)> Numbered(TextReader reader)
    {
        CsvReader csv = new(reader);
        CheckHeader(csv.ReadRecord());
        while (csv.ReadRecord() is { } fields)
        {
            if (fields.Count != CsvExport.Header.Count)
            {
                throw new RowFormatException($"{fields.Count} fields instead of {CsvExport.Header.Count}.", csv.RecordLine);
            }

            yield return (RowOf(fields, csv.RecordLine), csv.RecordLine);
        }
    }

    private static void CheckHeader(List<string>? header)
    {
        if (header is null) throw new RowFormatException("The text is empty; expected the header.", 1);
        for (int i = 0; i < CsvExport.Header.Count; i++)
        {
            string found = i < header.Count ? header[i].TrimStart('\uFEFF') : string.Empty;
            if (found != CsvExport.Header[i]) throw new RowFormatException($"The header has '{found}' instead of '{CsvExport.Header[i]}'.", 1, CsvExport.Header[i]);
        }

        if (header.Count > CsvExport.Header.Count) throw new RowFormatException($"The header has {header.Count} columns instead of {CsvExport.Header.Count}.", 1);
    }

    private static FigureRow RowOf(List<string> fields, long line) => new(
        fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6], fields[7], fields[8], fields[9], fields[10], fields[11],
        fields[12], fields[13], fields[14],
        NumberOf(fields, 15, line) ?? throw new RowFormatException("The value is missing.", line, "value"),
        NumberOf(fields, 16, line),
        NumberOf(fields, 17, line),
        fields[18], fields[19], fields[20], fields[21], fields[22], fields[23], fields[24]);

    private static decimal? NumberOf(List<string> fields, int column, long line)
    {
        if (fields[column].Length == 0) return null;
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(fields[column], Plain, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw new RowFormatException($"'{fields[column]}' is not a number; expected plain digits such as 27.1.", line, CsvExport.Header[column]);
    }
}
