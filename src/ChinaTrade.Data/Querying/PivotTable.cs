using System.Diagnostics;

namespace ChinaTrade.Data;

/// <summary>Figures of one measure as a table: a row for each entry of a dimension, a column for each period or for each entry of
/// another.</summary>
/// <remarks>Where no figure was published, the cell is empty. Immutable and thread-safe.</remarks>
/// <typeparam name="TColumn">What columns are about: a period, or an entry of a code list.</typeparam>
/// <typeparam name="T">The kind of quantity.</typeparam>
[DebuggerDisplay("{Rows.Count} × {Columns.Count}")]
public sealed class PivotTable<TColumn, T> : IFormattable
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

    /// <summary>Returns the table as Markdown. If the members of a partner changed between two columns, a paragraph below says from
    /// when.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Figure{T}.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">The culture; the current one by default.</param>
    public string ToMarkdown(string? format = null, IFormatProvider? provider = null)
    {
        TextCulture culture = TextCulture.From(provider);
        IEnumerable<string> lines = TextsOf(format, culture).Select(line => $"| {string.Join(" | ", line.Select(MarkdownText.InTable))} |");
        string rule = $"|---|{string.Concat(Columns.Select(_ => "---:|"))}";
        IEnumerable<string> notes = MembershipChanges().SelectMany(note => (string[])["", note.In(culture)]);
        return string.Join('\n', [lines.First(), rule, .. lines.Skip(1), .. notes]) + "\n";
    }

    /// <summary>The table for people; an empty cell prints as "…". If the members of a partner changed between two columns, a last line
    /// says from when.</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="ToString()"/>
    /// <inheritdoc cref="FigureList.ToString(string?, IFormatProvider?)" path="/*[self::param or self::exception]"/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        TextCulture culture = TextCulture.From(formatProvider);
        string[][] texts = TextsOf(format, culture);
        int[] widths = [.. Enumerable.Range(0, Columns.Count + 1).Select(column => texts.Max(line => line[column].Length))];
        IEnumerable<string> lines = texts.Select(
            line => string.Join("  ", line.Select((text, i) => i == 0 ? text.PadRight(widths[i]) : text.PadLeft(widths[i]))).TrimEnd());
        return string.Join('\n', [.. lines, .. MembershipChanges().Select(note => note.In(culture))]);
    }

    private string[][] TextsOf(string? format, TextCulture culture) =>
    [
        ["", .. Columns.Select(column => string.Create(culture, $"{column}"))],
        .. Rows.Select(row => (string[])
        [
            row.ToString(null, culture), .. Columns.Select(column => Find(row, column) is { } figure
                ? figure.ToString(format, culture) : Gap),
        ]),
    ];

    private IEnumerable<Wording> MembershipChanges()
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
