using System.Numerics;

namespace ChinaTrade.Data.Tests.Intervals;

/// <summary>An exact fraction: the arithmetic that the library's is measured against. The denominator is positive.</summary>
internal readonly struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        this.numerator = numerator / divisor;
        this.denominator = denominator / divisor;
    }

    public static Fraction From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = new BigInteger((uint)bits[2]) << 64 | new BigInteger((uint)bits[1]) << 32 | (uint)bits[0];
        return new(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.numerator * b.denominator) + (b.numerator * a.denominator), a.denominator * b.denominator);

    public static Fraction operator -(Fraction a, Fraction b) =>
        new((a.numerator * b.denominator) - (b.numerator * a.denominator), a.denominator * b.denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.numerator * b.numerator, a.denominator * b.denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.numerator * b.denominator, a.denominator * b.numerator);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public bool IsZero => numerator.IsZero;

    public Fraction Abs() => new(BigInteger.Abs(numerator), denominator);

    public int CompareTo(Fraction other) => (numerator * other.denominator).CompareTo(other.numerator * denominator);

    /// <summary>Whether some decimal has exactly this value.</summary>
    public bool IsDecimal()
    {
        BigInteger scaled = numerator;
        for (int scale = 0; scale <= 28; scale++, scaled *= 10)
        {
            if (scaled % denominator == 0) return BigInteger.Abs(scaled / denominator) < BigInteger.One << 96;
        }

        return false;
    }

    public override string ToString() => $"{numerator}/{denominator}";
}
