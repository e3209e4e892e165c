namespace ChinaTrade.Data;

/// <summary>A column of codes or texts: each distinct one stands once in a table, rows carry its line.</summary>
internal sealed class CodedColumn
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly List<string> table;
    private readonly int[] rows;

    public CodedColumn(IReadOnlyList<string> values)
        : this(values, [], new Dictionary<string, int>(StringComparer.Ordinal))
    {
    }

    private CodedColumn(IReadOnlyList<string> values, List<string> table, Dictionary<string, int> lines)
    {
        this.table = table;
        this.lines = lines;
        rows = new int[values.Count];
        for (int row = 0; row < rows.Length; row++) rows[row] = LineOf(values[row]);
        ShortLines = table.Count <= ushort.MaxValue ? Array.ConvertAll(rows, line => (ushort)line) : [];
        NarrowLines = table.Count <= byte.MaxValue ? Array.ConvertAll(rows, line => (byte)line) : [];
    }

    public ReadOnlySpan<int> Lines => rows;

    /// <summary>The lines in two bytes each; empty where the table is too long for that.</summary>
    public ushort[] ShortLines { get; }

    /// <summary>The lines in one byte each; empty where the table is too long for that.</summary>
    public byte[] NarrowLines { get; }

    public string Table => string.Join('\n', table);

    /// <summary>A column over the table of another, which takes up what is new.</summary>
    public static CodedColumn Sharing(CodedColumn other, IReadOnlyList<string> values) => new(values, other.table, other.lines);

    private int LineOf(string value)
    {
        if (lines.TryGetValue(value, out int line)) return line;
        lines.Add(value, table.Count);
        table.Add(value);
        return table.Count - 1;
    }
}
