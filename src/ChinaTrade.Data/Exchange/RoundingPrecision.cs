using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>Finds the last significant digit whose rounding gives certain bounds, so that they need not be stored.</summary>
internal static class RoundingPrecision
{
    private const int Finest = -PrintedNumber.MaxScale - 1;

    private const int Coarsest = 18;

    /// <summary>The power of ten; where no rounding gives the bounds, exact, and <paramref name="isRounding"/> is false.</summary>
    public static sbyte Of(Interval bounds, long mantissa, int scale, Hedge hedge, FigureDomain domain, out bool isRounding)
    {
        isRounding = true;
        if (Gives(PrintedNumber.ExactPrecision)) return PrintedNumber.ExactPrecision;
        for (int exponent = Finest; exponent <= Coarsest; exponent++)
        {
            if (Gives(exponent)) return (sbyte)exponent;
        }

        isRounding = false;
        return PrintedNumber.ExactPrecision;

        bool Gives(int precision) =>
            PrintedNumber.ToInterval(mantissa, scale, precision, hedge).CutTo(domain.ToInterval()) == bounds;
    }
}
