using System.Text;

namespace ChinaTrade.Data.Exchange.Tests;

/// <summary>A second reader of CSV, written from RFC 4180 alone, to check what the library writes.</summary>
internal static class SimpleCsv
{
    public static IEnumerable<string[]> Records(string csv)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool isQuoted = false;
        foreach (char each in csv)
        {
            // A doubled quote closes and opens again; the reader below puts one quote in its place.
            if (each == '"')
            {
                isQuoted = !isQuoted;
                field.Append(each);
            }
            else if (isQuoted || each is not (',' or '\r' or '\n'))
            {
                field.Append(each);
            }
            else if (each != '\n')
            {
                fields.Add(Unquoted(field.ToString()));
                field.Clear();
            }
            else
            {
                yield return [.. fields];
                fields.Clear();
            }
        }
    }

    private static string Unquoted(string field) =>
        field is ['"', .. var text, '"'] ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : field;
}
