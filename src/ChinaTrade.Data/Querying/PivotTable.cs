namespace ChinaTrade.Data;

/// <summary>Figures of one measure as a table: a row for each entry of a dimension, a column for each period or for each entry of another.</summary>
/// <remarks>Where no figure was published, the cell is empty. Immutable and thread-safe.</remarks>
/// <typeparam name="TColumn">What columns are about: a period, or an entry of a code list.</typeparam>
/// <typeparam name="T">The kind of quantity.</typeparam>
public sealed class PivotTable<TColumn, T>
    where TColumn : notnull
    where T : struct, IQuantityKind<T>
{
    private const string Gap = "…";

    private readonly Dictionary<(CodeListEntry Row, TColumn Column), Figure<T>> cells;

    internal PivotTable(
        IReadOnlyList<CodeListEntry> rows, IReadOnlyList<TColumn> columns, Dictionary<(CodeListEntry Row, TColumn Column), Figure<T>> cells)
    {
        Rows = rows;
        Columns = columns;
        this.cells = cells;
    }

    /// <summary>The entries of the rows, in the order of their codes.</summary>
    public IReadOnlyList<CodeListEntry> Rows { get; }

    /// <summary>The periods in the order of time, or the entries in the order of their codes.</summary>
    public IReadOnlyList<TColumn> Columns { get; }

    /// <summary>Returns the figure of a cell; <c>null</c> where none was published.</summary>
    public Figure<T>? Find(CodeListEntry row, TColumn column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return cells.TryGetValue((row, column), out Figure<T> figure) ? figure : null;
    }

    /// <summary>Returns the table as Markdown.</summary>
    public string ToMarkdown()
    {
        IEnumerable<string> lines = Rows.Select(row => $"| {MarkdownText.InTable(row.Name)} | {string.Join(" | ", Columns.Select(column => MarkdownText.InTable(TextOf(row, column))))} |");
        string head = $"| | {string.Join(" | ", Columns.Select(column => MarkdownText.InTable(column.ToString()!)))} |\n|---|{string.Concat(Columns.Select(_ => "---:|"))}";
        return string.Join('\n', [head, .. lines]) + "\n";
    }

    /// <summary>The table for people; an empty cell prints as "…". If the members of a partner changed between two columns, a last line says from
    /// when.</summary>
    public override string ToString()
    {
        string[][] texts = [["", .. Columns.Select(column => column.ToString()!)], .. Rows.Select(row => (string[])[row.Name, .. Columns.Select(column => TextOf(row, column))])];
        int[] widths = [.. Enumerable.Range(0, Columns.Count + 1).Select(column => texts.Max(line => line[column].Length))];
        IEnumerable<string> lines = texts.Select(line => string.Join("  ", line.Select((text, i) => i == 0 ? text.PadRight(widths[i]) : text.PadLeft(widths[i]))).TrimEnd());
        return string.Join('\n', [.. lines, .. MembershipChanges()]);
    }

    private string TextOf(CodeListEntry row, TColumn column) => Find(row, column) is { } figure ? figure.ToString() : Gap;

    private IEnumerable<string> MembershipChanges()
    {
        if (Columns is not IReadOnlyList<Period> periods) yield break;
        foreach (Partner partner in Rows.OfType<Partner>())
        {
            Period[] known = [.. periods.Where(period => cells.ContainsKey((partner, (TColumn)(object)period)))];
            foreach ((Period before, Period after) in known.Zip(known.Skip(1)))
            {
                if (!partner.HasSameMembers(before, after)) yield return partner.NoteOnMembers(after);
            }
        }
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString();
}
