using System.Diagnostics.CodeAnalysis;

namespace ChinaTrade.Data;

/// <summary>How many times one amount is another of the same unit.</summary>
/// <remarks>Equality includes the bounds; order goes by the number value. <c>default</c> is exact zero. Immutable and thread-safe.</remarks>
/// <param name="Interval">The number, 1 where both are the same, with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverter<Ratio>))]
public readonly partial record struct Ratio(Interval Interval) : IQuantityKind<Ratio>, IComparable<Ratio>, IComparable, IParsable<Ratio>
{
    private static readonly NumberStyle Style = new("ratio", ["", ""], "") { HasMagnitudes = false };

    /// <summary>The same as a share: 0.147 is 14.7 %. Whether the one is a part of the other is for the caller to know.</summary>
    public Share AsShare() => new(Interval * Percent.Hundred);

    /// <summary>The number, without its bounds.</summary>
    public decimal Number => Interval.Number;

    /// <inheritdoc cref="Interval.Lower"/>
    public decimal? Lower => Interval.Lower;

    /// <inheritdoc cref="Interval.Upper"/>
    public decimal? Upper => Interval.Upper;

    static NumberStyle IQuantityKind<Ratio>.Style => Style;

    /// <inheritdoc/>
    public static Ratio FromInterval(Interval interval) => new(interval);

    /// <summary>Reads what <see cref="ToString(string?, IFormatProvider?)"/> writes, in each of its formats, and numbers as printed.</summary>
    /// <param name="s">Such as <c>1.198</c>; the printed digits give the bounds, trailing zeros of a whole number do not count.</param>
    /// <param name="provider">The culture of the separators; invariant by default.</param>
    /// <exception cref="FormatException">The text is not a number in this unit; the message says what was expected.</exception>
    public static Ratio Parse(string s, IFormatProvider? provider = null) =>
        new(NumberReader.Parse(Style, s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result)
    {
        Interval interval = default;
        bool isRead = s is not null && NumberReader.TryParse(Style, s, provider, out interval, out _);
        result = new(interval);
        return isRead;
    }

    /// <summary>Order by the number value; equality, unlike order, includes the bounds.</summary>
    public int CompareTo(Ratio other) => Interval.CompareTo(other.Interval);

    // F# orders by this interface alone.
    int IComparable.CompareTo(object? obj) => ObjectOrder.Compare(this, obj);

    /// <summary>For people, in English and with invariant separators: <c>1.198</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes the quantity.</summary>
    /// <param name="format"><c>G</c> (the default) for people, with the digits that the bounds deserve; <c>B</c> the same with bounds;
    /// <c>R</c> invariant and lossless.</param>
    /// <param name="formatProvider">A culture: its separators, and Chinese words where it is Chinese; invariant English by default.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Style.Format(Interval, Hedge.None, format, formatProvider);

    /// <summary>Order by the number value.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.Interval < right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.Interval > right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.Interval <= right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.Interval >= right.Interval;

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString("B", null);
}
