using System.Globalization;

namespace ChinaTrade.Data.Generator.Model;

/// <summary>Bounds that a seed sets itself, as plain digits; an infinite one is empty.</summary>
internal sealed record BoundsModel(string Lower, string Upper, string Reason)
{
    public decimal? LowerNumber => NumberOf(Lower);

    public decimal? UpperNumber => NumberOf(Upper);

    /// <summary>Returns the bounds of a unit fraction in percent, to four decimals outward.</summary>
    public static BoundsModel OfFraction(Interval percent) => new(
        PowerOfTen.PlainDigits(PowerOfTen.FloorAt(percent.Lower!.Value, -4)),
        PowerOfTen.PlainDigits(PowerOfTen.CeilingAt(percent.Upper!.Value, -4)),
        "A unit fraction is rounded to the nearest whole denominator.");

    private static decimal? NumberOf(string digits) =>
        digits.Length == 0 ? null : decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture);
}
