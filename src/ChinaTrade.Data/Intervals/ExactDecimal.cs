using System.Numerics;

namespace ChinaTrade.Data;

/// <summary>A decimal fraction of any number of digits. Sums and products are exact, so that they lose nothing before the one division at
/// the end of a formula.</summary>
/// <remarks><c>default</c> is zero. Immutable.</remarks>
internal readonly struct ExactDecimal
{
    private readonly BigInteger digits;
    private readonly int places;

    private ExactDecimal(BigInteger digits, int places)
    {
        this.digits = digits;
        this.places = places;
    }

    public int Sign => digits.Sign;

    public static implicit operator ExactDecimal(decimal value)
    {
        BigInteger digits = DecimalDigits.From(value);
        return new(value < 0m ? -digits : digits, PowerOfTen.ScaleOf(value));
    }

    public static ExactDecimal operator +(ExactDecimal left, ExactDecimal right)
    {
        int places = Math.Max(left.places, right.places);
        return new(left.DigitsTo(places) + right.DigitsTo(places), places);
    }

    public static ExactDecimal operator -(ExactDecimal left, ExactDecimal right) => left + -right;

    public static ExactDecimal operator -(ExactDecimal value) => new(-value.digits, value.places);

    public static ExactDecimal operator *(ExactDecimal left, ExactDecimal right) =>
        new(left.digits * right.digits, left.places + right.places);

    /// <summary>Returns the two as whole numbers that stand in the same proportion.</summary>
    public static (BigInteger Left, BigInteger Right) ToProportion(ExactDecimal left, ExactDecimal right)
    {
        int places = Math.Max(left.places, right.places);
        return (left.DigitsTo(places), right.DigitsTo(places));
    }

    private BigInteger DigitsTo(int wanted) => wanted == places ? digits : digits * BigInteger.Pow(10, wanted - places);
}
