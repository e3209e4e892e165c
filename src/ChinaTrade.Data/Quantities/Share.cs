using System.Diagnostics.CodeAnalysis;

namespace ChinaTrade.Data;

/// <summary>A part of a whole, in percent. Shares do not add: whether their parts are disjoint is not known to the number.</summary>
/// <remarks>Equality includes the bounds; order goes by the number value. <c>default</c> is exact zero. Immutable and thread-safe.</remarks>
/// <param name="Interval">The number in percent, with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverter<Share>))]
public readonly partial record struct Share(Interval Interval) : IQuantityKind<Share>, IComparable<Share>, IComparable, IParsable<Share>
{
    private static readonly NumberStyle Style = new("%", ["%", "%", "percent", "per cent"], "%") { HasMagnitudes = false };

    /// <summary>An exact share.</summary>
    public static Share Percent(decimal percent) => new(Interval.Exact(percent));

    /// <summary>The change from one share to another, in percentage points.</summary>
    public static PercentagePoints operator -(Share left, Share right) => new(left.Interval - right.Interval);

    /// <summary>The share after a change.</summary>
    public static Share operator +(Share left, PercentagePoints right) => new(left.Interval + right.Interval);

    /// <summary>The share before a change.</summary>
    public static Share operator -(Share left, PercentagePoints right) => new(left.Interval - right.Interval);

    /// <summary>The number, without its bounds, in percent.</summary>
    public decimal Number => Interval.Number;

    /// <inheritdoc cref="Interval.Lower"/>
    public decimal? Lower => Interval.Lower;

    /// <inheritdoc cref="Interval.Upper"/>
    public decimal? Upper => Interval.Upper;

    static NumberStyle IQuantityKind<Share>.Style => Style;

    /// <inheritdoc/>
    public static Share FromInterval(Interval interval) => new(interval);

    /// <summary>Reads what <see cref="ToString(string?, IFormatProvider?)"/> writes, in each of its formats, and numbers as printed.</summary>
    /// <param name="s">Such as <c>61.9 %</c>; the printed digits give the bounds, trailing zeros of a whole number do not count.</param>
    /// <param name="provider">The culture of the separators; invariant by default.</param>
    /// <exception cref="FormatException">The text is not a number in this unit; the message says what was expected.</exception>
    public static Share Parse(string s, IFormatProvider? provider = null) =>
        new(NumberReader.Parse(Style, s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Share result)
    {
        Interval interval = default;
        bool isRead = s is not null && NumberReader.TryParse(Style, s, provider, out interval, out _);
        result = new(interval);
        return isRead;
    }

    /// <summary>Order by the number value; equality, unlike order, includes the bounds.</summary>
    public int CompareTo(Share other) => Interval.CompareTo(other.Interval);

    // F# orders by this interface alone.
    int IComparable.CompareTo(object? obj) => ObjectOrder.Compare(this, obj);

    /// <summary>For people, in English and with invariant separators: <c>61.9 %</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes the quantity.</summary>
    /// <param name="format"><c>G</c> (the default) for people, with the digits that the bounds deserve; <c>B</c> the same with bounds;
    /// <c>R</c> invariant and lossless.</param>
    /// <param name="formatProvider">A culture: its separators, and Chinese words where it is Chinese; invariant English by default.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Style.Format(Interval, Hedge.None, format, formatProvider);

    /// <summary>Order by the number value.</summary>
    public static bool operator <(Share left, Share right) => left.Interval < right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator >(Share left, Share right) => left.Interval > right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator <=(Share left, Share right) => left.Interval <= right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator >=(Share left, Share right) => left.Interval >= right.Interval;

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString("B", null);
}
