#if NET
using Whole = System.UInt128;
#else
using Whole = System.Numerics.BigInteger;
#endif

namespace ChinaTrade.Data.Numerics;

/// <summary>Products of decimals, digit by digit, however long: the question is whether a decimal operation lost any.</summary>
internal static class LongProduct
{
    private static readonly Whole[] Powers = PowersOfTen();

    /// <summary>Whether a × b is the product, all digits told. The three must differ by what a decimal operation rounds at most.</summary>
    /// <remarks>Then the digits of both sides, brought to one scale, differ by less than 2^100: where 128 bits are at hand, it is enough
    /// that the last 128 are the same.</remarks>
    public static bool Is(decimal a, decimal b, decimal product)
    {
        int zeros = PowerOfTen.ScaleOf(a) + PowerOfTen.ScaleOf(b) - PowerOfTen.ScaleOf(product);
        Whole left = unchecked(DigitsOf(a) * DigitsOf(b));
        Whole right = DigitsOf(product);
        return zeros < 0 ? unchecked(left * Powers[-zeros]) == right : left == unchecked(right * Powers[zeros]);
    }

    private static Whole DigitsOf(decimal value)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        return ((Whole)(uint)bits[2] << 64) + (((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
    }

    private static Whole[] PowersOfTen()
    {
        var powers = new Whole[(2 * PowerOfTen.MaxExponent) + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++) powers[i] = unchecked(powers[i - 1] * 10);
        return powers;
    }
}
