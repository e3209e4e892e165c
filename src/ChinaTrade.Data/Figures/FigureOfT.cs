using System.ComponentModel;
using System.Diagnostics;

namespace ChinaTrade.Data;

/// <summary>One printed number of kind <typeparamref name="T"/> with all that is known about it.</summary>
/// <remarks>Converts to its quantity by itself; two figures calculate as their quantities do in C# 14, and as
/// <c>a.Quantity - b.Quantity</c> in every .NET language.
/// <inheritdoc cref="Figure" path="/remarks"/></remarks>
/// <typeparam name="T">The kind of quantity.</typeparam>
[DebuggerDisplay("{DebuggerText,nq}")]
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverterFactory))]
public readonly struct Figure<T>
    : IDerivable<T>, IEquatable<Figure<T>>, ISpanFormattable, IUtf8SpanFormattable, IComparable<Figure<T>>, IComparable
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

    /// <summary>Returns the number in a magnitude, rounded half away from zero: 18.07 for trillions of yuan.</summary>
    /// <param name="magnitude">What the number is divided by.</param>
    /// <param name="decimals">The number of decimals, from 0 to 28; <c>null</c> for all.</param>
    /// <exception cref="FormatException">The kind is written without magnitudes, as percents are.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not from 0 to 28.</exception>
    public decimal ToDecimal(Magnitude magnitude, int? decimals = null) => Untyped.ToDecimal(magnitude, decimals);

    /// <summary>Returns the number in the current culture: <c>18.07 trillion yuan</c>.</summary>
    public override string ToString() => Untyped.ToString();

    /// <summary>Returns the number, with the word of its hedge ("over 25 %") and the mark of a doubtful figure; or the title.</summary>
    /// <param name="format"><c>G</c> (the default) for people, with the digits that the bounds deserve; <c>B</c> the same with bounds;
    /// <c>N</c> the number alone, in the base unit; each of them with a magnitude (<c>k</c>, <c>m</c>, <c>bn</c>, <c>tn</c>, <c>万</c>,
    /// <c>亿</c>, <c>万亿</c>) and a number of decimals if wanted: <c>Gbn1</c>, <c>Ntn2</c>, <c>B亿</c>. <c>R</c> invariant and lossless.
    /// <c>T</c> what the number is, in words; of figures and results only.</param>
    /// <param name="formatProvider">The culture: its separators, and Chinese words if it is Chinese; the current one by default.</param>
    /// <exception cref="FormatException">The format is not known, or has a magnitude that the kind is not written in.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Untyped.ToString(format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Untyped.TryFormat(destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Untyped.TryFormat(utf8Destination, out bytesWritten, format, provider);

    /// <summary>Compares the numbers. Titles and sources do not count in the order; they do in equality.</summary>
    /// <exception cref="DoubtfulFigureException">One of them is doubtful, and was not asked for as printed.</exception>
    public int CompareTo(Figure<T> other) => Compared.CompareTo(other.Compared);

    int IComparable.CompareTo(object? obj) => ObjectOrder.Compare(this, obj);

    /// <inheritdoc/>
    public bool Equals(Figure<T> other) => Untyped.Equals(other.Untyped);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Untyped.GetHashCode();

    /// <summary>The number with its unit and bounds.</summary>
    /// <exception cref="DoubtfulFigureException">It is doubtful, and was not asked for as printed; <see cref="Quantity"/> is its number all
    /// the same.</exception>
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

    private string DebuggerText => columns is null ? Figure.None : FormattableString.Invariant($"{Untyped:T}: {Untyped:B}");

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => columns is null ? Figure.None : FigureDump.From(this);
}
