using ChinaTrade.Data.Tests.Intervals;
using CsCheck;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>Random figures as publications print them: levels, growth rates, shares and prices, rounded, hedged or exact.</summary>
internal static class MetricGen
{
    /// <summary>Levels from 10⁻⁷ to 10¹⁷, zero among them, some "over" or "under".</summary>
    public static Gen<Interval> Level { get; } = Gen.Frequency(
        (4, Gen.Int[-7, 12].SelectMany(exponent => Rounded(Gen.Int[1, 99_999], NumberGen.Power(exponent), 0m))),
        (8, Rounded(Gen.Int[1, 99_999], 1e8m, 0m)),
        (2, Gen.Int[1, 99_999].Select(mantissa => Interval.Exact(mantissa * 1e6m))),
        (1, Gen.Int[0, 5].Select(mantissa => Interval.Between(0m, mantissa * 1e9m, mantissa * 2e9m))),
        (1, Gen.Int[1, 999].Select(mantissa => Interval.Between(0m, mantissa * 1e9m, mantissa * 1e9m))),
        (2, Gen.Int[1, 999].Select(mantissa => Interval.Between(mantissa * 1e9m, mantissa * 1e9m, null))));

    /// <summary>Growth rates in percent, falls among them, down to −100 %, some "over" or "under".</summary>
    public static Gen<Interval> Growth { get; } = Gen.Frequency(
        (8, Rounded(Gen.Int[-990, 4_000], 0.1m, -100m)),
        (2, Rounded(Gen.Int[-60, 60], 1m, -100m)),
        (1, Gen.Int[-999, 999].Select(mantissa => Interval.Exact(mantissa * 0.1m))),
        (1, Gen.Int[-98, 0].Select(percent => Interval.Between(-100m, percent, percent))),
        (2, Gen.Int[-50, 300].Select(percent => Interval.Between(percent, percent, null))));

    /// <summary>Growth rates that stay above −100 %, so that their logarithms exist.</summary>
    public static Gen<Interval> GrowthOfPositive { get; } = Growth.Where(growth => growth.Lower > -100m);

    /// <summary>Balances: levels of either sign.</summary>
    public static Gen<Interval> Balance { get; } = Gen.Select(Level, Gen.Bool, (level, isDeficit) => isDeficit ? -level : level);

    /// <summary>Growth of balances, which can change their sign: above −100 % or below it.</summary>
    public static Gen<Interval> GrowthOfBalance { get; } = Gen.Frequency(
        (3, Growth), (1, Rounded(Gen.Int[-4_000, -1_010], 0.1m, null)), (1, Gen.Int[-400, -101]
            .Select(percent => Interval.Between(null, percent, percent))));

    /// <summary>Percentage points of either sign.</summary>
    public static Gen<Interval> Points { get; } = Rounded(Gen.Int[-300, 300], 0.1m, null);

    /// <summary>Shares in percent.</summary>
    public static Gen<Interval> Share { get; } = Rounded(Gen.Int[0, 1_000], 0.1m, 0m, 100m);

    /// <summary>Prices, and index points.</summary>
    public static Gen<Interval> Price { get; } = Gen.Frequency(
        (6, Rounded(Gen.Int[10, 99_999], 0.1m, 0m)),
        (1, Gen.Int[10, 999].Select(price => Interval.Between(price, price, null))));

    private static Gen<Interval> Rounded(Gen<int> mantissas, decimal unit, decimal? least, decimal? most = null) => Gen.Select(
        mantissas, Gen.Int[1, 4], Gen.Int[1, 4], (mantissa, below, above) => Interval.Between(
            Math.Max(least ?? decimal.MinValue, (mantissa * unit) - (below * unit / 4m)),
            mantissa * unit,
            Math.Min(most ?? decimal.MaxValue, (mantissa * unit) + (above * unit / 4m))));
}
