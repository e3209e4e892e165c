using System.Collections;
using System.ComponentModel;

namespace ChinaTrade.Data;

/// <summary>Figures in the order of their rows. Prints as a table. Immutable and thread-safe.</summary>
public sealed class FigureList : IReadOnlyList<Figure>
{
    private readonly Figure[] figures;

    /// <summary>Creates a list of rows, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FigureList(FigureColumns columns, ReadOnlySpan<ushort> rows)
    {
        figures = new Figure[rows.Length];
        for (int i = 0; i < figures.Length; i++) figures[i] = new(columns, rows[i]);
    }

    /// <summary>Creates a list of the figures of several lists, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FigureList(params FigureList[] lists) => figures = [.. lists.SelectMany(list => list.figures)];

    /// <summary>The number of figures.</summary>
    public int Count => figures.Length;

    /// <summary>The figure at a place in the list.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public Figure this[int index] => figures[index];

    /// <inheritdoc/>
    public IEnumerator<Figure> GetEnumerator() => ((IEnumerable<Figure>)figures).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns one line per figure: what it is, the number, and whether it is doubtful.</summary>
    public override string ToString()
    {
        int width = figures.Length == 0 ? 0 : figures.Max(figure => figure.Title.Length);
        return string.Join('\n', figures.Select(figure => figure.Title.PadRight(width) + "  " + figure));
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => figures.Select(FigureDump.From);
}
