using System.Text;

namespace ChinaTrade.Data.TestSupport;

/// <summary>A table read from CSV as RFC 4180 defines it. The reader shares no code with the library's.</summary>
/// <param name="Columns">The fields of the first line.</param>
/// <param name="Records">The fields of each further line.</param>
public sealed record CsvTable(IReadOnlyList<string> Columns, IReadOnlyList<string[]> Records)
{
    /// <summary>Each record by the names of its columns.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; } = [.. Records.Select(record => RowOf(Columns, record))];

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">A record has another number of fields than the header, or the text ends within a
    /// record.</exception>
    public static CsvTable Parse(string text)
    {
        List<string[]> lines = [.. Lines(text)];
        return new(lines[0], lines[1..]);
    }

    private static Dictionary<string, string> RowOf(IReadOnlyList<string> columns, string[] record)
    {
        if (record.Length != columns.Count)
        {
            throw new FormatException($"A record has {record.Length} fields, not {columns.Count}: {string.Join(',', record)}");
        }

        return columns.Zip(record).ToDictionary(field => field.First, field => field.Second, StringComparer.Ordinal);
    }

    private static IEnumerable<string[]> Lines(string text)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool isQuoted = false;
        foreach (char each in text)
        {
            // A doubled quote closes and reopens the field, so that only single quotes switch.
            if (each == '"') isQuoted = !isQuoted;
            if (isQuoted || each is not (',' or '\r' or '\n'))
            {
                field.Append(each);
                continue;
            }

            // The CR of a line end is dropped; the field ends at its LF.
            if (each == '\r') continue;
            fields.Add(Unquoted(field.ToString()));
            field.Clear();
            if (each == ',') continue;
            yield return [.. fields];
            fields.Clear();
        }

        if (isQuoted || field.Length > 0 || fields.Count > 0) throw new FormatException("The text ends within a record.");
    }

    private static string Unquoted(string field) =>
        field is ['"', .. var text, '"'] ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : field;
}
