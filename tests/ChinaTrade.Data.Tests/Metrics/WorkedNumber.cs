using System.Globalization;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>A derived number, rounded for comparison with one that was worked out by hand.</summary>
internal static class WorkedNumber
{
    /// <summary>Number value and bounds, in so many units, to so many places: <c>14.7205 [14.6888, 14.7523]</c>.</summary>
    public static string From(Interval value, int places, decimal unit = 1m)
    {
        return $"{Rounded(value.Number)} [{Rounded(value.Lower)}, {Rounded(value.Upper)}]";

        string Rounded(decimal? number) => number is { } given
            ? decimal.Round(given / unit, places).ToString(
                "F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : "∞";
    }

    public static string From<T>(Derived<T> derived, int places, decimal unit = 1m)
        where T : struct, IQuantityKind<T> => From(derived.Quantity.Interval, places, unit);
}
