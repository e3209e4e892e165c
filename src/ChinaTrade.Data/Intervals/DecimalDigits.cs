#if NET
using Whole = System.UInt128;
#else
using Whole = System.Numerics.BigInteger;
#endif

namespace ChinaTrade.Data;

/// <summary>The digits of decimals as whole numbers.</summary>
internal static class DecimalDigits
{
    /// <summary>The most digits that a decimal has; not all numbers of so many digits fit.</summary>
    public const int Most = 29;

    private static readonly Whole Largest = From(decimal.MaxValue);

    private static readonly Whole[] Powers = PowersOfTen();

    /// <summary>The number without its sign and decimal point.</summary>
    public static Whole From(decimal value)
    {
        (int low, int middle, int high) = BitsOf(value);
        return ((Whole)(uint)high << 64) + (((ulong)(uint)middle << 32) | (uint)low);
    }

    /// <summary>The same as three words.</summary>
    public static (int Low, int Middle, int High) BitsOf(decimal value)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        return (bits[0], bits[1], bits[2]);
    }

    /// <summary>The number of digits; that of zero is 1.</summary>
    public static int Count(decimal value)
    {
        Whole digits = From(value);
        int count = Most;
        while (count > 1 && digits < Powers[count - 1]) count--;
        return count;
    }

    /// <summary>How many zeros can be appended to the digits of a decimal.</summary>
    public static int CountFreePlaces(decimal value)
    {
        int places = Most - Count(value);
        return From(value) * Powers[places] <= Largest ? places : places - 1;
    }

    /// <summary>Whether a × b is exactly the product. The three must differ by no more than a decimal operation rounds.</summary>
    /// <remarks>The digits of both sides, at one scale, then differ by less than 2^100, so that it is enough to compare the last 128 bits
    /// where whole numbers have no more.</remarks>
    public static bool AreProduct(decimal a, decimal b, decimal product)
    {
        int zeros = PowerOfTen.ScaleOf(a) + PowerOfTen.ScaleOf(b) - PowerOfTen.ScaleOf(product);
        Whole left = unchecked(From(a) * From(b));
        Whole right = From(product);
#if NET
        // Mostly the last 64 bits differ already.
        if (zeros < 0 ? (ulong)left * (ulong)Powers[-zeros] != (ulong)right : (ulong)left != (ulong)right * (ulong)Powers[zeros])
        {
            return false;
        }

#endif
        return zeros < 0 ? unchecked(left * Powers[-zeros]) == right : left == unchecked(right * Powers[zeros]);
    }

    private static Whole[] PowersOfTen()
    {
        var powers = new Whole[(2 * PowerOfTen.MaxExponent) + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++) powers[i] = unchecked(powers[i - 1] * 10);
        return powers;
    }
}
