using System.ComponentModel;

namespace ChinaTrade.Data;

/// <summary>One printed number of kind <typeparamref name="T"/> with all that is known about it.</summary>
/// <remarks>Converts to its quantity by itself; two figures calculate as their quantities do in C# 14, and as
/// <c>a.Quantity - b.Quantity</c> in every .NET language.
/// <inheritdoc cref="Figure" path="/remarks"/></remarks>
/// <typeparam name="T">The kind of quantity.</typeparam>
public readonly struct Figure<T> : IDerivable<T>, IEquatable<Figure<T>>, IFormattable
    where T : struct, IQuantityKind<T>
{
    private readonly FigureColumns? columns;
    private readonly int row;
    private readonly bool isAsPrinted;
    private readonly IFigureSet? dataset;

    /// <summary>A view of a row, for generated code: nothing checks that the row is of this kind.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Figure(FigureColumns columns, int row)
    {
        this.columns = columns;
        this.row = row;
    }

    internal Figure(FigureColumns columns, int row, bool isAsPrinted, IFigureSet? dataset)
        : this(columns, row)
    {
        this.isAsPrinted = isAsPrinted;
        this.dataset = dataset;
    }

    /// <summary>The number with its unit and bounds, ready to calculate with.</summary>
    public T Quantity => T.FromInterval(Columns.GetInterval(row));

    /// <inheritdoc cref="Interval.Number"/>
    public decimal Number => Columns.GetNumber(row);

    /// <inheritdoc cref="Interval.Lower"/>
    public decimal? Lower => Columns.GetInterval(row).Lower;

    /// <inheritdoc cref="Interval.Upper"/>
    public decimal? Upper => Columns.GetInterval(row).Upper;

    /// <inheritdoc cref="Figure.Measure"/>
    public Measure Measure => Untyped.Measure;

    /// <inheritdoc cref="Figure.Key"/>
    public SeriesKey Key => Untyped.Key;

    /// <inheritdoc cref="Figure.Period"/>
    public Period Period => Untyped.Period;

    /// <inheritdoc cref="Figure.Hedge"/>
    public Hedge Hedge => (Hedge)Columns.Hedges.At(row);

    /// <inheritdoc cref="Figure.Status"/>
    public ObservationStatus Status => (ObservationStatus)Columns.Statuses.At(row);

    /// <inheritdoc cref="Figure.Publication"/>
    public Publication Publication => Untyped.Publication;

    /// <inheritdoc cref="Figure.Citation"/>
    public Citation Citation => Untyped.Citation;

    /// <inheritdoc cref="Figure.Correction"/>
    public Correction? Correction => Untyped.Correction;

    /// <inheritdoc cref="Figure.Note"/>
    public string Note => Untyped.Note;

    /// <inheritdoc cref="Figure.Title"/>
    public string Title => Untyped.Title;

    /// <inheritdoc/>
    IReadOnlyList<Figure> IDerivable<T>.Figures => [Untyped];

    /// <summary>The same figure without its kind.</summary>
    public Figure Untyped => columns is null ? default : new(columns, row, isAsPrinted, dataset);

    /// <inheritdoc cref="Figure.AsPrinted"/>
    /// <exception cref="InvalidOperationException">The doubtful figure is of another kind than its reading.</exception>
    public Figure<T> AsPrinted() => Untyped.AsPrinted().As<T>();

    /// <summary>The number as text: <c>18.07 trillion yuan</c>.</summary>
    public override string ToString() => columns is null ? Figure.None : columns.DisplayText(row) ?? Format(null, null);

    /// <summary>The number as text, with the word of its hedge ("over 25 %").</summary>
    /// <param name="format"><c>G</c> (the default) for people; <c>B</c> the same with bounds; <c>R</c> invariant and lossless.</param>
    /// <param name="formatProvider">A culture: its separators, and Chinese words where it is Chinese; invariant English by default.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        columns is null ? Figure.None : DisplayTexts.Find(Untyped, format, formatProvider) ?? Format(format, formatProvider);

    /// <inheritdoc/>
    public bool Equals(Figure<T> other) => Untyped.Equals(other.Untyped);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Untyped.GetHashCode();

    /// <summary>The number with its unit and bounds.</summary>
    /// <exception cref="DoubtfulFigureException">It is doubtful, and was not asked for as printed; <see cref="Quantity"/> is its number all the
    /// same.</exception>
    public static implicit operator T(Figure<T> figure) => figure.Operand;

    /// <summary>The same figure without its kind.</summary>
    public static implicit operator Figure(Figure<T> figure) => figure.Untyped;

    /// <summary>Whether publications and rows are equal.</summary>
    public static bool operator ==(Figure<T> left, Figure<T> right) => left.Equals(right);

    /// <summary>Whether publications or rows differ.</summary>
    public static bool operator !=(Figure<T> left, Figure<T> right) => !left.Equals(right);

    /// <summary>Order by the numbers; equality, unlike order, is that of rows.</summary>
    /// <exception cref="DoubtfulFigureException">One of them is doubtful, and was not asked for as printed.</exception>
    public static bool operator <(Figure<T> left, Figure<T> right) => left.Compared < right.Compared;

    /// <summary>Order by the numbers; equality, unlike order, is that of rows.</summary>
    /// <exception cref="DoubtfulFigureException">One of them is doubtful, and was not asked for as printed.</exception>
    public static bool operator >(Figure<T> left, Figure<T> right) => left.Compared > right.Compared;

    /// <summary>Order by the numbers; equality, unlike order, is that of rows.</summary>
    /// <exception cref="DoubtfulFigureException">One of them is doubtful, and was not asked for as printed.</exception>
    public static bool operator <=(Figure<T> left, Figure<T> right) => left.Compared <= right.Compared;

    /// <summary>Order by the numbers; equality, unlike order, is that of rows.</summary>
    /// <exception cref="DoubtfulFigureException">One of them is doubtful, and was not asked for as printed.</exception>
    public static bool operator >=(Figure<T> left, Figure<T> right) => left.Compared >= right.Compared;

    private FigureColumns Columns => columns ?? throw Figure.NoFigure();

    private decimal Compared => Operand.Interval.Number;

    /// <summary>The quantity, to calculate with.</summary>
    /// <exception cref="DoubtfulFigureException">It is doubtful, and was not asked for as printed.</exception>
    internal T Operand
    {
        get
        {
            if (Status == ObservationStatus.Doubtful) Untyped.RequireNoDoubt();
            return Quantity;
        }
    }

    // Kept separate so that callers with a precomputed text never compile the formatter.
    private string Format(string? format, IFormatProvider? provider) => StatusMark.Append(T.Style.Format(Columns.GetInterval(row), Hedge, format, provider), Status, format, provider);

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => columns is null ? Figure.None : FigureDump.From(this);
}
