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
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        return ((Whole)(uint)bits[2] << 64) + (((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
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

    /// <summary>Whether a × b is the product, all digits told. The three must differ by what a decimal operation rounds at most.</summary>
    /// <remarks>Then the digits of both sides, brought to one scale, differ by less than 2^100: where 128 bits are at hand, it is enough
    /// that the last 128 are the same.</remarks>
    public static bool AreProduct(decimal a, decimal b, decimal product)
    {
        int zeros = PowerOfTen.ScaleOf(a) + PowerOfTen.ScaleOf(b) - PowerOfTen.ScaleOf(product);
#if NET
        // Mostly the last 64 bits differ already.
        ulong low = LowOf(a) * LowOf(b);
        if (zeros < 0 ? low * (ulong)Powers[-zeros] != LowOf(product) : low != LowOf(product) * (ulong)Powers[zeros]) return false;
#endif
        Whole left = unchecked(From(a) * From(b));
        Whole right = From(product);
        return zeros < 0 ? unchecked(left * Powers[-zeros]) == right : left == unchecked(right * Powers[zeros]);
    }

#if NET
    private static ulong LowOf(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
    }
#endif

    private static Whole[] PowersOfTen()
    {
        var powers = new Whole[(2 * PowerOfTen.MaxExponent) + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++) powers[i] = unchecked(powers[i - 1] * 10);
        return powers;
    }
}
