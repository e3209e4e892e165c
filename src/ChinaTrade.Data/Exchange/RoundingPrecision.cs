namespace ChinaTrade.Data;

/// <summary>Finds the last significant digit whose rounding gives certain bounds, so that they need not be stored.</summary>
internal static class RoundingPrecision
{
    private const int Finest = -PrintedNumber.MaxScale - 1;

    private const int Coarsest = 18;

    /// <summary>The power of ten, or that of exact numbers; <c>null</c> where no rounding gives the bounds.</summary>
    public static int? Find(Interval bounds, long mantissa, int scale, Hedge hedge, FigureDomain domain)
    {
        if (Gives(PrintedNumber.ExactPrecision)) return PrintedNumber.ExactPrecision;
        // The unit is once or twice the distance to a bound, unless the domain cuts that bound.
        decimal below = bounds.Number - (bounds.Lower ?? bounds.Number);
        decimal above = (bounds.Upper ?? bounds.Number) - bounds.Number;
        foreach (decimal unit in (ReadOnlySpan<decimal>)[below * 2, above * 2, below, above])
        {
            int exponent = PowerOfTen.LeadingExponent(unit);
            if (unit > 0m && exponent is >= Finest and <= Coarsest && PowerOfTen.Get(exponent) == unit && Gives(exponent)) return exponent;
        }

        return null;

        bool Gives(int precision) =>
            PrintedNumber.ToInterval(mantissa, scale, precision, hedge).CutTo(domain.ToInterval()) == bounds;
    }
}
