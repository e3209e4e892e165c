using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data;

/// <summary>The base 1 ÷ (1 + g) of what is 1 now, as a fraction that can be infinite: of <see cref="Then"/> it became <see cref="Now"/>,
/// which is not below zero.</summary>
internal readonly record struct GrowthBase(ExactDecimal Now, ExactDecimal Then)
{
    /// <summary>The growth of what is nothing now: its base can be anything.</summary>
    public const decimal ToNothing = -Hundred;

    public static GrowthBase Of(decimal growth) => growth < ToNothing
        ? new(-(growth + (ExactDecimal)Hundred), -Hundred)
        : new(growth + (ExactDecimal)Hundred, Hundred);

    /// <summary>Whether the base can be of any size and sign, since the growth may pass −100 %.</summary>
    public static bool IsUnbounded(Interval growth) => !(growth.Lower >= ToNothing || growth.Upper <= ToNothing);

    /// <summary>The least base: that of the greatest growth. Of growth without an upper bound nothing is left.</summary>
    public static GrowthBase LeastOf(Interval growth) => growth.Upper switch
    {
        null => new(1m, 0m),
        // A base that comes from below zero.
        ToNothing => new(0m, growth.Lower == ToNothing ? 1m : -1m),
        { } upper => Of(upper),
    };

    /// <summary>The greatest base: that of the least growth.</summary>
    public static GrowthBase MostOf(Interval growth) => growth.Lower is { } lower ? Of(lower) : new(1m, 0m);
}
