using System.Diagnostics.CodeAnalysis;

namespace ChinaTrade.Data;

/// <summary>A growth rate in percent on a stated base. Growth on one base and growth on another do not mix.</summary>
/// <remarks>Equality includes the bounds; order goes by the number value. <c>default</c> is exact zero. Immutable and thread-safe. Growth rates of one base do not add; their difference is a gap in percentage points.</remarks>
/// <typeparam name="TBasis">What the growth is measured against, such as <see cref="YearOnYear"/>.</typeparam>
/// <param name="Interval">The number in percent, negative for a fall, with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverterFactory))]
public readonly partial record struct Growth<TBasis>(Interval Interval)
    : IQuantityKind<Growth<TBasis>>, IComparable<Growth<TBasis>>, IComparable, IParsable<Growth<TBasis>>
    where TBasis : IBasis
{
    private static readonly NumberStyle Style = UnitStyle.OfGrowth(TBasis.Definition);

    /// <summary>An exact growth rate.</summary>
    public static Growth<TBasis> Percent(decimal percent) => new(Interval.Exact(percent));

    /// <summary>The gap between two growth rates, in percentage points.</summary>
    public static PercentagePoints operator -(Growth<TBasis> left, Growth<TBasis> right) => new(left.Interval - right.Interval);

    /// <summary>The growth that lies above by so many points.</summary>
    public static Growth<TBasis> operator +(Growth<TBasis> left, PercentagePoints right) => new(left.Interval + right.Interval);

    /// <summary>The growth that lies below by so many points.</summary>
    public static Growth<TBasis> operator -(Growth<TBasis> left, PercentagePoints right) => new(left.Interval - right.Interval);

    /// <summary>The number, without its bounds, in percent.</summary>
    public decimal Number => Interval.Number;

    /// <inheritdoc cref="Interval.Lower"/>
    public decimal? Lower => Interval.Lower;

    /// <inheritdoc cref="Interval.Upper"/>
    public decimal? Upper => Interval.Upper;

    static NumberStyle IQuantityKind<Growth<TBasis>>.Style => Style;

    /// <inheritdoc/>
    public static Growth<TBasis> FromInterval(Interval interval) => new(interval);

    /// <summary>Reads what <see cref="ToString(string?, IFormatProvider?)"/> writes, in each of its formats, and numbers as printed.</summary>
    /// <param name="s">Such as <c>+27.8 % on year</c>; the printed digits give the bounds, trailing zeros of a whole number do not count.</param>
    /// <param name="provider">The culture of the separators; invariant by default.</param>
    /// <exception cref="FormatException">The text is not a number in this unit; the message says what was expected.</exception>
    public static Growth<TBasis> Parse(string s, IFormatProvider? provider = null) =>
        new(NumberReader.Parse(Style, s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Growth<TBasis> result)
    {
        Interval interval = default;
        bool isRead = s is not null && NumberReader.TryParse(Style, s, provider, out interval, out _);
        result = new(interval);
        return isRead;
    }

    /// <summary>Order by the number value; equality, unlike order, includes the bounds.</summary>
    public int CompareTo(Growth<TBasis> other) => Interval.CompareTo(other.Interval);

    // F# orders by this interface alone.
    int IComparable.CompareTo(object? obj) => ObjectOrder.Compare(this, obj);

    /// <summary>For people, in English and with invariant separators: <c>+27.8 % on year</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes the quantity.</summary>
    /// <param name="format"><c>G</c> (the default) for people, with the digits that the bounds deserve; <c>B</c> the same with bounds;
    /// <c>R</c> invariant and lossless.</param>
    /// <param name="formatProvider">A culture: its separators, and Chinese words where it is Chinese; invariant English by default.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Style.Format(Interval, Hedge.None, format, formatProvider);

    /// <summary>Order by the number value.</summary>
    public static bool operator <(Growth<TBasis> left, Growth<TBasis> right) => left.Interval < right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator >(Growth<TBasis> left, Growth<TBasis> right) => left.Interval > right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator <=(Growth<TBasis> left, Growth<TBasis> right) => left.Interval <= right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator >=(Growth<TBasis> left, Growth<TBasis> right) => left.Interval >= right.Interval;

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString("B", null);
}
