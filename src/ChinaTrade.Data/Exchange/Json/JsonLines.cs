using System.Text.Json;

namespace ChinaTrade.Data.Json;

/// <summary>Rows as JSON Lines: an object a line, UTF-8.</summary>
public static class JsonLines
{
    /// <summary>Writes a row a line; lines end in LF.</summary>
    public static void WriteJsonLines(this IEnumerable<FigureRow> rows, TextWriter writer)
    {
        foreach (FigureRow row in rows)
        {
            writer.Write(JsonSerializer.Serialize(row, TradeJsonContext.Default.FigureRow));
            writer.Write('\n');
        }
    }

    /// <summary>Reads a dataset from what <see cref="WriteJsonLines"/> wrote. Nothing is taken where a line is wrong.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="briefings">The publications that the rows name, besides the built-in ones.</param>
    /// <exception cref="RowFormatException">A line is not such JSON, or its row is wrong; the message names line and column.</exception>
    public static TradeDataset ReadJsonLines(TextReader reader, params Briefing[] briefings) => RowImport.FromNumbered(Numbered(reader), briefings);

    private static IEnumerable<(FigureRow Row, long Line)> Numbered(TextReader reader)
    {
        long number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0) yield return (RowOf(line, number), number);
        }
    }

    private static FigureRow RowOf(string line, long number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, TradeJsonContext.Default.FigureRow) ?? throw new RowFormatException("The line is null; expected an object.", number);
        }
        catch (JsonException fault)
        {
            throw new RowFormatException(fault.Message, number, fault.Path?.TrimStart('$', '.'));
        }
    }
}
