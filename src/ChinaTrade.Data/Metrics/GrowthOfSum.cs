using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>The growth of a sum from levels V and growths g of what is summed, Σ V ÷ Σ (V ÷ (1 + g)) − 1.</summary>
/// <remarks>It rises with each growth, so the growths stand at one end of their bounds for either bound of the result; for the levels,
/// which pull up or down depending on the others, the corners decide.</remarks>
internal static class GrowthOfSum
{
    private const decimal Least = -100m;

    public static Interval Of(Interval[] levels, Interval[] growths)
    {
        decimal nominal = At(levels, Array.ConvertAll(growths, growth => Earlier(growth.Nominal))).Nominal;

        // Of a part that is certainly nothing, it does not matter how it grew.
        growths = [.. growths.Where((_, i) => levels[i] != default)];
        levels = [.. levels.Where(level => level != default)];
        return Interval.Between(Lower(levels, growths, nominal), nominal, Upper(levels, growths, nominal));
    }

    private static decimal? Lower(Interval[] levels, Interval[] growths, decimal nominal)
    {
        // A part that may have shrunk to nothing may have been of any size before.
        if (!growths.All(growth => growth.Lower > Least)) return Least;
        decimal lower = At(levels, Array.ConvertAll(growths, growth => Earlier(growth.Lower!.Value))).Lower ?? Least;
        return Math.Min(nominal, lower);
    }

    private static decimal? Upper(Interval[] levels, Interval[] growths, decimal nominal)
    {
        // A part that may have grown without bound may have been nothing before.
        Interval[] earlier = Array.ConvertAll(growths, growth => growth.Upper is { } upper ? Earlier(upper) : default);
        bool mayAllHaveBeenNothing = levels.Zip(earlier, (level, share) => level.Nominal == 0m || share == default).All(isNothing => isNothing);
        if (mayAllHaveBeenNothing || At(levels, earlier).Upper is not { } bound) return null;
        return Math.Max(nominal, bound);
    }

    private static Interval At(Interval[] levels, Interval[] earlier)
    {
        Interval factor = Box.Quotient(Sum, input => Sum([.. input.Zip(earlier, (level, share) => level * share)]), levels);
        return (factor - Interval.Exact(1m)) * Interval.Exact(100m);
    }

    // What of a level of 1 was there a year earlier.
    private static Interval Earlier(decimal growth) => Interval.Exact(100m) / (Interval.Exact(100m) + Interval.Exact(growth));

    private static Interval Sum(Interval[] terms) => terms.Aggregate((sum, term) => sum + term);
}
