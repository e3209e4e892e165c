using System.Collections;
using System.ComponentModel;

namespace ChinaTrade.Data;

/// <summary>Figures of one publication, in the order of its rows. Prints as a table. Immutable and thread-safe.</summary>
public sealed class FigureList : IReadOnlyList<Figure>
{
    private readonly FigureColumns columns;
    private readonly ushort[] rows;

    /// <summary>The given rows, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FigureList(FigureColumns columns, ReadOnlySpan<ushort> rows)
    {
        this.columns = columns;
        this.rows = rows.ToArray();
    }

    /// <summary>The number of figures.</summary>
    public int Count => rows.Length;

    /// <summary>The figure at a place in the list.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Figure this[int index] => new(columns, rows[index]);

    /// <inheritdoc/>
    public IEnumerator<Figure> GetEnumerator()
    {
        foreach (ushort row in rows) yield return new Figure(columns, row);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A line a figure: what it is, the number, and whether it is doubtful.</summary>
    public override string ToString()
    {
        int width = rows.Length == 0 ? 0 : this.Max(figure => figure.Title.Length);
        return string.Join('\n', this.Select(figure => figure.Title.PadRight(width) + "  " + figure + FigureDump.MarkOf(figure)));
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => this.Select(FigureDump.Of);
}
