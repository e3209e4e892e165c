namespace ChinaTrade.Data;

/// <summary>Writes the fields of CSV (RFC 4180) one after another.</summary>
internal sealed class CsvWriter(TextWriter writer)
{
    private bool isFirst = true;

    public void Write(string field)
    {
        if (!isFirst) writer.Write(',');
        isFirst = false;
        if (!field.AsSpan().ContainsAny(",\"\r\n"))
        {
            writer.Write(field);
            return;
        }

        writer.Write('"');
        writer.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    public void EndRecord()
    {
        writer.Write("\r\n");
        isFirst = true;
    }
}
