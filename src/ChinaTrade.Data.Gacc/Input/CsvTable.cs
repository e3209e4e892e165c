using nietras.SeparatedValues;

namespace ChinaTrade.Data.Gacc;

/// <summary>Reads a CSV file as one table: title, unit, header, rows and notes, as a spreadsheet saves them.</summary>
internal static class CsvTable
{
    /// <exception cref="GaccTableException">The text is no CSV, or larger than any table of GACC.</exception>
    public static TableSource Read(string text)
    {
        GridBuilder builder = new();
        using SepReader reader = Sep.New(SeparatorOf(text)).Reader(options => options with
        {
            HasHeader = false, Unescape = true, DisableColCountCheck = true, DisableQuotesParsing = false,
        }).FromText(text);
        long line = 1;
        try
        {
            while (reader.MoveNext())
            {
                SepReader.Row row = reader.Current;
                line = row.LineNumberFrom;
                builder.BeginRow(line);
                for (int i = 0; i < row.ColCount; i++) builder.Add(FieldAt(row, i, line));
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new GaccTableException("The file is no CSV: " + fault.Message, line: line, innerException: fault);
        }

        return new(builder.Build(), [], [], [], null, null);
    }

    // A quote that was never closed takes in the lines that follow.
    private static string FieldAt(SepReader.Row row, int column, long line)
    {
        string field = row[column].ToString();
        return field.StartsWith('"') && field.Count(c => c == '"') % 2 == 1
            ? throw new GaccTableException("The quote before the field is never closed.", null, column + 1, line) : field;
    }

    private static char SeparatorOf(string text)
    {
        if (text.Contains('\t', StringComparison.Ordinal)) return '\t';
        return text.Count(c => c == ';') > text.Count(c => c is ',' or '，') ? ';' : ',';
    }
}
