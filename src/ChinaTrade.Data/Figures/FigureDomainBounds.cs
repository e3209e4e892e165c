namespace ChinaTrade.Data;

/// <summary>What hedge and domain say of a figure's number and bounds. Seeds and importers ask here.</summary>
internal static class FigureDomainBounds
{
    /// <summary>The most digits of a bound before the decimal point, so that every format holds them.</summary>
    private const int MaxWholeDigits = 20;

    /// <summary>The most digits of a bound after the decimal point.</summary>
    private const int MaxDecimals = 18;

    /// <summary>The same, in words.</summary>
    public const string FewDigits = "at most 20 digits before the decimal point and 18 after it";

    /// <summary>Returns whether every format holds a bound.</summary>
    public static bool Fits(decimal bound) =>
        Math.Abs(bound) < PowerOfTen.Get(MaxWholeDigits) && PowerOfTen.DecimalPlaces(bound) <= MaxDecimals;

    /// <summary>Returns whether there is a number beyond the hedged one: nothing is over a share of 100 %, under 0 yuan, or almost 0
    /// yuan.</summary>
    public static bool HasNumberBeyond(this FigureDomain domain, Hedge hedge, decimal value) =>
        HasNumberBeyond(domain.ToInterval(), hedge, value);

    /// <inheritdoc cref="HasNumberBeyond(FigureDomain, Hedge, decimal)"/>
    public static bool HasNumberBeyond(Interval domain, Hedge hedge, decimal value) => hedge switch
    {
        Hedge.Over => domain.Upper != value,
        Hedge.Under => domain.Lower != value,
        Hedge.Almost when value < 0m => domain.Upper != value,
        Hedge.Almost => domain.Lower != value,
        _ => true,
    };

    /// <summary>Returns the lower bound that the hedge fixes, <c>null</c> for an infinite one; <c>IsFixed</c> is false if it fixes
    /// none.</summary>
    public static (bool IsFixed, decimal? Bound) LowerBy(this FigureDomain domain, Hedge hedge, decimal value) => hedge switch
    {
        Hedge.Over => (true, value),
        Hedge.Almost when value < 0m => (true, value),
        Hedge.Under => (true, domain.ToInterval().Lower),
        _ => (false, null),
    };

    /// <summary>Returns the upper bound that the hedge fixes, <c>null</c> for an infinite one; <c>IsFixed</c> is false if it fixes
    /// none.</summary>
    public static (bool IsFixed, decimal? Bound) UpperBy(this FigureDomain domain, Hedge hedge, decimal value) => hedge switch
    {
        Hedge.Under => (true, value),
        Hedge.Almost when value >= 0m => (true, value),
        Hedge.Over => (true, domain.ToInterval().Upper),
        _ => (false, null),
    };
}
