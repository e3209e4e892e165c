using System.Globalization;

namespace ChinaTrade.Data.Generator.Model;

/// <summary>Bounds that a seed sets itself, as plain digits; an infinite one is empty.</summary>
internal sealed record BoundsModel(string Lower, string Upper, string Reason)
{
    public decimal? LowerNumber => NumberOf(Lower);

    public decimal? UpperNumber => NumberOf(Upper);

    private static decimal? NumberOf(string digits) =>
        digits.Length == 0 ? null : decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture);
}
