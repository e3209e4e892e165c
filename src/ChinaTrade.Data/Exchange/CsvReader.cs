using System.Buffers;
using System.Text;

namespace ChinaTrade.Data;

/// <summary>Reads the fields of CSV (RFC 4180) record by record, counting lines. Lines end in CR LF, LF or CR, the last one too; blank ones
/// are no records.</summary>
/// <remarks>The fields handed over are those of the present record only: the list is filled anew by the next.</remarks>
internal sealed class CsvReader(TextReader reader, IReadOnlyList<string> header)
{
    /// <summary>More than any text of a figure; a longer field is a quote that was never closed.</summary>
    private const int MaxFieldLength = 100_000;

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly CharSource source = new(reader);
    private readonly StringBuilder field = new();
    private List<string> fields = [];
    private List<string> before = [];
    private long line = 1;

    /// <summary>Whether a text may have lost bytes while it was decoded.</summary>
    public bool ReplacesBytes => source.ReplacesBytes;

    /// <summary>The line on which the present record began, from 1.</summary>
    public long RecordLine { get; private set; }

    /// <summary>The fields of the next record; <c>null</c> at the end.</summary>
    public IReadOnlyList<string>? ReadRecord()
    {
        while (source.Peek() is '\r' or '\n') EndRecord(source.Read());
        if (source.Peek() < 0) return null;
        RecordLine = source.Line = line;
        (fields, before) = (before, fields);
        fields.Clear();
        while (ReadField())
        {
            if (fields.Count > header.Count) throw Fault($"More than {header.Count} fields.", RecordLine);
        }

        return fields;
    }

    // True where another field of the record follows.
    private bool ReadField()
    {
        field.Clear();
        if (source.Peek() == '"') ReadQuoted();
        while (true)
        {
            Append(source.TakeUntil(Special));
            int next = source.Read();
            if (next is ',' or '\n' or '\r' or < 0)
            {
                fields.Add(Text());
                return next == ',' || EndRecord(next);
            }

            if (next == '"') throw Fault("A quote stands inside a field; a field with quotes is quoted as a whole.", line);
            Append((char)next);
        }
    }

    private void ReadQuoted()
    {
        source.Read();
        while (true)
        {
            int next = source.Read();
            if (next < 0) throw Fault("The text ends inside a quoted field.", RecordLine);
            if (next == '\n') line++;
            if (next != '"')
            {
                Append((char)next);
                continue;
            }

            if (source.Peek() != '"') break;
            source.Read();
            Append('"');
        }

        if (source.Peek() is not (',' or '\n' or '\r' or -1)) throw Fault("Text follows the closing quote of a field.", line);
    }

    private bool EndRecord(int next)
    {
        // Whether the last field is whole cannot be told otherwise.
        if (next < 0) throw Fault("The text ends without a line break; it may be cut off.", line);
        if (next == '\r' && source.Peek() == '\n') source.Read();
        line++;
        return false;
    }

    private void Append(char next) => Append([next]);

    private void Append(ReadOnlySpan<char> next)
    {
        if (field.Length + next.Length > MaxFieldLength) throw Fault($"A field has more than {MaxFieldLength} characters.", RecordLine);
        field.Append(next);
    }

    // Codes mostly recur from one record to the next; the same text is then not made again.
    private string Text()
    {
        string? recurring = fields.Count < before.Count ? before[fields.Count] : null;
        return recurring is not null && field.Equals(recurring) ? recurring : field.ToString();
    }

    private RowFormatException Fault(string message, long faultLine) =>
        new(message, faultLine, fields.Count < header.Count ? header[fields.Count] : null);
}
