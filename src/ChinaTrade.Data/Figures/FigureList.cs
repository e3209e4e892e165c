using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace ChinaTrade.Data;

/// <summary>Figures in the order of their rows. Prints as a table. Immutable and thread-safe.</summary>
[DebuggerDisplay("{Count} figures")]
public sealed class FigureList : IReadOnlyList<Figure>, IFormattable
{
    private readonly Figure[] figures;

    /// <summary>Creates a list of rows, for generated code.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The numbers of the rows, one character each. Thousands of steps have such a list, and the compiler keeps a text
    /// once, but names and declares a field for each array.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FigureList(FigureColumns columns, string rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
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
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">The format of the numbers; see <see cref="Figure{T}.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture; the current one by default.</param>
    /// <exception cref="FormatException">The format is not known, or has a magnitude that a figure is not written in.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        TextCulture culture = TextCulture.From(formatProvider);
        string[] titles = Array.ConvertAll(figures, figure => figure.ToString("T", culture));
        int width = titles.Length == 0 ? 0 : titles.Max(title => title.Length);
        return string.Join('\n', figures.Zip(titles, (figure, title) => title.PadRight(width) + "  " + figure.ToString(format, culture)));
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => figures.Select(FigureDump.From);
}
