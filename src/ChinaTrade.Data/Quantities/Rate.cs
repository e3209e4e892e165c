using System.Diagnostics.CodeAnalysis;

namespace ChinaTrade.Data;

/// <summary>An amount in one unit per amount in another, such as an average price in yuan per tonne.</summary>
/// <remarks>Equality includes the bounds; order goes by the number value. <c>default</c> is exact zero. Immutable and thread-safe.</remarks>
/// <typeparam name="TNumerator">The unit above the line.</typeparam>
/// <typeparam name="TDenominator">The unit below the line.</typeparam>
/// <param name="Interval">The number, in base units of both, with its bounds.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverterFactory))]
public readonly partial record struct Rate<TNumerator, TDenominator>(Interval Interval)
    : IQuantityKind<Rate<TNumerator, TDenominator>>, IComparable<Rate<TNumerator, TDenominator>>, IComparable,
        IParsable<Rate<TNumerator, TDenominator>>
    where TNumerator : IUnit
    where TDenominator : IUnit
{
    private static readonly NumberStyle Style = UnitStyle.OfRate(TNumerator.Definition, TDenominator.Definition);

    /// <summary>The number, without its bounds.</summary>
    public decimal Number => Interval.Number;

    /// <inheritdoc cref="Interval.Lower"/>
    public decimal? Lower => Interval.Lower;

    /// <inheritdoc cref="Interval.Upper"/>
    public decimal? Upper => Interval.Upper;

    static NumberStyle IQuantityKind<Rate<TNumerator, TDenominator>>.Style => Style;

    /// <inheritdoc/>
    public static Rate<TNumerator, TDenominator> FromInterval(Interval interval) => new(interval);

    /// <summary>Reads what <see cref="ToString(string?, IFormatProvider?)"/> writes, in each of its formats, and numbers as printed.</summary>
    /// <param name="s">Such as <c>1,075.8 yuan/t</c>; the printed digits give the bounds, trailing zeros of a whole number do not count.</param>
    /// <param name="provider">The culture of the separators; invariant by default.</param>
    /// <exception cref="FormatException">The text is not a number in this unit; the message says what was expected.</exception>
    public static Rate<TNumerator, TDenominator> Parse(string s, IFormatProvider? provider = null) =>
        new(NumberReader.Parse(Style, s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rate<TNumerator, TDenominator> result)
    {
        Interval interval = default;
        bool isRead = s is not null && NumberReader.TryParse(Style, s, provider, out interval, out _);
        result = new(interval);
        return isRead;
    }

    /// <summary>Order by the number value; equality, unlike order, includes the bounds.</summary>
    public int CompareTo(Rate<TNumerator, TDenominator> other) => Interval.CompareTo(other.Interval);

    // F# orders by this interface alone.
    int IComparable.CompareTo(object? obj) => ObjectOrder.Compare(this, obj);

    /// <summary>For people, in English and with invariant separators: <c>1,075.8 yuan/t</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes the quantity.</summary>
    /// <param name="format"><c>G</c> (the default) for people, with the digits that the bounds deserve; <c>B</c> the same with bounds;
    /// <c>R</c> invariant and lossless.</param>
    /// <param name="formatProvider">A culture: its separators, and Chinese words where it is Chinese; invariant English by default.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Style.Format(Interval, Hedge.None, format, formatProvider);

    /// <summary>Order by the number value.</summary>
    public static bool operator <(Rate<TNumerator, TDenominator> left, Rate<TNumerator, TDenominator> right) => left.Interval < right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator >(Rate<TNumerator, TDenominator> left, Rate<TNumerator, TDenominator> right) => left.Interval > right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator <=(Rate<TNumerator, TDenominator> left, Rate<TNumerator, TDenominator> right) => left.Interval <= right.Interval;

    /// <summary>Order by the number value.</summary>
    public static bool operator >=(Rate<TNumerator, TDenominator> left, Rate<TNumerator, TDenominator> right) => left.Interval >= right.Interval;

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString("B", null);
}
