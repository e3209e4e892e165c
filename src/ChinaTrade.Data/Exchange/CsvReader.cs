namespace ChinaTrade.Data;

/// <summary>Reads the fields of CSV (RFC 4180) record by record, counting lines.</summary>
internal sealed class CsvReader(TextReader reader)
{
    /// <summary>More than any text of a figure; a longer field is a quote that was never closed.</summary>
    private const int MaxFieldLength = 100_000;

    private readonly System.Text.StringBuilder field = new();

    /// <summary>The line on which the present record began, from 1.</summary>
    public long RecordLine { get; private set; }

    private long Line { get; set; } = 1;

    /// <summary>The fields of the next record; <c>null</c> at the end.</summary>
    public List<string>? ReadRecord()
    {
        if (reader.Peek() < 0) return null;
        RecordLine = Line;
        List<string> fields = [];
        while (ReadField(fields))
        {
        }

        return fields;
    }

    // True where another field of the record follows.
    private bool ReadField(List<string> fields)
    {
        field.Clear();
        if (reader.Peek() == '"') ReadQuoted();
        while (true)
        {
            int next = reader.Read();
            if (next is ',' or '\n' or '\r' or < 0)
            {
                fields.Add(field.ToString());
                return next == ',' || EndRecord(next);
            }

            if (next == '"') throw new RowFormatException("A quote stands inside a field; fields with quotes are quoted as a whole.", Line);
            Append((char)next);
        }
    }

    private void ReadQuoted()
    {
        reader.Read();
        while (true)
        {
            int next = reader.Read();
            if (next < 0) throw new RowFormatException("The text ends inside a quoted field.", RecordLine);
            if (next == '\n') Line++;
            if (next != '"')
            {
                Append((char)next);
                continue;
            }

            if (reader.Peek() != '"') break;
            reader.Read();
            Append('"');
        }

        if (reader.Peek() is not (',' or '\n' or '\r' or -1)) throw new RowFormatException("Text follows the closing quote of a field.", Line);
    }

    private bool EndRecord(int next)
    {
        if (next == '\r' && reader.Peek() == '\n') reader.Read();
        Line++;
        return false;
    }

    private void Append(char next)
    {
        if (field.Length >= MaxFieldLength) throw new RowFormatException($"A field has more than {MaxFieldLength} characters.", RecordLine);
        field.Append(next);
    }
}
