namespace ChinaTrade.Data;

/// <summary>A column of codes or texts while it grows: each distinct one stands once in a table, rows carry its line.</summary>
internal sealed class CodedColumnBuilder
{
    private readonly Dictionary<string, int> lines;
    private readonly List<string> table;
    private readonly List<int> rows = [];
    private string? last;

    public CodedColumnBuilder()
        : this(new(StringComparer.Ordinal), [])
    {
    }

    private CodedColumnBuilder(Dictionary<string, int> lines, List<string> table)
    {
        this.lines = lines;
        this.table = table;
    }

    /// <summary>The number of distinct codes.</summary>
    public int TableCount => table.Count;

    /// <summary>The table as the columns of figures hold it: a line a code.</summary>
    public string Table => string.Join('\n', table);

    /// <summary>A column that shares this one's table.</summary>
    public CodedColumnBuilder Sharing() => new(lines, table);

    public void Add(string value) => rows.Add(ReferenceEquals(value, last) ? rows[^1] : LineOf(last = value));

    /// <summary>The table's line of a code, which is put there where it is new.</summary>
    public int LineOf(string value)
    {
        if (lines.TryGetValue(value, out int line)) return line;
        lines.Add(value, table.Count);
        table.Add(value);
        return table.Count - 1;
    }

    /// <summary>For each row, the place of its code among all codes in ordinal order.</summary>
    /// <param name="keyOf">What of a code counts; codes of one key have one place.</param>
    public int[] Ranks(Func<string, string> keyOf)
    {
        string[] keys = [.. table.Select(keyOf)];
        string[] distinct = [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        int[] rankOfLine = Array.ConvertAll(keys, key => Array.BinarySearch(distinct, key, StringComparer.Ordinal));
        return [.. rows.Select(line => rankOfLine[line])];
    }

    public int[] Lines(int[] order) => OrderedColumn.Of(rows, order, static line => line);

    /// <summary>The lines in two bytes each; the caller has seen to it that the table is short enough.</summary>
    public ushort[] ShortLines(int[] order) => OrderedColumn.Of(rows, order, static line => checked((ushort)line));

    /// <summary>The lines in one byte each; the caller has seen to it that the table is short enough.</summary>
    public byte[] NarrowLines(int[] order) => OrderedColumn.Of(rows, order, static line => checked((byte)line));
}
