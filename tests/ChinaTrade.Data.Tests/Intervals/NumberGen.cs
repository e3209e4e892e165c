using CsCheck;

namespace ChinaTrade.Data.Tests.Intervals;

/// <summary>Random numbers and intervals of every size that a decimal can have.</summary>
internal static class NumberGen
{
    private static readonly decimal[] Awkward =
    [
        0m, 0.0m, 1m, 1.0000000000000000000000000000m, -1m, 2m, 5m, 10m, 3m, 7m, 0.1m, 100m, 1e-28m, -1e-28m, 5e-28m, 1e28m, -1e28m,
        7.9228162514264337593543950335m, 79228162514264337593543950335m, -79228162514264337593543950335m,
    ];

    private static Gen<(uint High, uint Middle, uint Low)> Mantissa { get; } = Gen.Select(
        Gen.UInt, Gen.UInt, Gen.UInt, Gen.Int[1, 96],
        (high, middle, low, bits) => (
            bits > 64 ? high >> (96 - bits) : 0u,
            bits > 64 ? middle : bits > 32 ? middle >> (64 - bits) : 0u,
            bits > 32 ? low : low >> (32 - bits)));

    /// <summary>Mantissas of one bit to 96 bits and each number of decimal places; the awkward ones more often than chance would.</summary>
    public static Gen<decimal> Decimal { get; } = Gen.Frequency(
        (10, Gen.Select(Mantissa, Gen.Int[0, 28], Gen.Bool, (m, scale, isNegative) => Build(m, scale, isNegative))),
        (4, Gen.Select(Gen.Int[-9_999, 9_999], Gen.Int[0, 28], (m, scale) => Build((0, 0, (uint)Math.Abs(m)), scale, m < 0))),
        (2, Gen.Int[0, Awkward.Length - 1].Select(i => Awkward[i])));

    /// <summary>Numbers of everyday size, whose arithmetic does not overflow.</summary>
    public static Gen<decimal> Everyday { get; } =
        Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 6], (mantissa, scale) => mantissa * Power(-scale));

    /// <summary>Intervals with both bounds: wide, narrow, of one side, exact.</summary>
    public static Gen<Interval> Bounded { get; } = BoundedOf(Decimal);

    /// <summary>Intervals of everyday size.</summary>
    public static Gen<Interval> EverydayBounded { get; } = BoundedOf(Everyday);

    /// <summary>Intervals with and without bounds.</summary>
    public static Gen<Interval> Any { get; } = WithInfinite(Bounded);

    /// <summary>Intervals of everyday size with and without bounds.</summary>
    public static Gen<Interval> EverydayAny { get; } = WithInfinite(EverydayBounded);

    /// <summary>An interval and a true value inside it, often one of its bounds.</summary>
    public static Gen<(Interval Interval, decimal Inside)> WithInside(Gen<Interval> intervals) =>
        Gen.Select(intervals, Decimal, Gen.Int[0, 5], (interval, other, pick) => (interval, Inside(interval, other, pick)));

    public static decimal Power(int exponent)
    {
        decimal result = 1m;
        for (int i = 0; i < Math.Abs(exponent); i++) result = exponent < 0 ? result / 10m : result * 10m;
        return result;
    }

    private static decimal Build((uint High, uint Middle, uint Low) mantissa, int scale, bool isNegative) =>
        new((int)mantissa.Low, (int)mantissa.Middle, (int)mantissa.High, isNegative, (byte)scale);

    private static Gen<Interval> BoundedOf(Gen<decimal> numbers) => Gen.Frequency(
        (3, Gen.Select(numbers, numbers, numbers, (a, b, c) => Sorted([a, b, c]))),
        (3, Gen.Select(numbers, Gen.Int[1, 99], Gen.Int[1, 99], Gen.Int[1, 27], Around)),
        (2, Gen.Select(numbers, numbers, Gen.Bool, (a, b, low) => Sorted(low == (a < b) ? [a, a, b] : [a, b, b]))),
        (2, numbers.Select(Interval.Exact)));

    private static Interval Sorted(decimal[] numbers)
    {
        Array.Sort(numbers);
        return Interval.Between(numbers[0], numbers[1], numbers[2]);
    }

    private static Interval Around(decimal number, int below, int above, int digits)
    {
        decimal unit = Math.Abs(number) / 100m * Power(-digits);
        decimal room = Math.Min(decimal.MaxValue - Math.Abs(number), 100m * unit) / 100m;
        return Interval.Between(number - (below * room), number, number + (above * room));
    }

    private static Gen<Interval> WithInfinite(Gen<Interval> intervals) =>
        Gen.Select(intervals, Gen.Int[0, 5], (interval, pick) => pick switch
    {
        0 => Interval.Between(null, interval.Number, interval.Upper),
        1 => Interval.Between(interval.Lower, interval.Number, null),
        2 => Interval.Between(null, interval.Number, null),
        _ => interval,
    });

    private static decimal Inside(Interval interval, decimal other, int pick) => pick switch
    {
        0 when interval.Lower is { } lower => lower,
        1 when interval.Upper is { } upper => upper,
        2 => interval.Number,
        3 when interval.Lower is { } lower => Clamp(interval, (lower / 2.0001m) + (interval.Number / 2.0001m)),
        4 when interval.Upper is { } upper => Clamp(interval, (upper / 2.0001m) + (interval.Number / 2.0001m)),
        _ => Clamp(interval, other),
    };

    private static decimal Clamp(Interval interval, decimal value) =>
        interval.Lower > value ? interval.Lower.Value : interval.Upper < value ? interval.Upper.Value : value;
}
