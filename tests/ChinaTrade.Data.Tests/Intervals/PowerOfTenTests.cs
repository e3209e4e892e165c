using System.Globalization;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Intervals;

public sealed class PowerOfTenTests
{
    private const int Iterations = 20_000;

    [Fact]
    public void Of_EveryExponent_IsExact()
    {
        for (int exponent = -PowerOfTen.MaxExponent; exponent <= PowerOfTen.MaxExponent; exponent++)
        {
            Assert.Equal(1m, PowerOfTen.Get(exponent) * PowerOfTen.Get(-exponent));
            Assert.Equal(exponent, PowerOfTen.LeadingExponent(PowerOfTen.Get(exponent)));
        }
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("9.99", 0)]
    [InlineData("-10", 1)]
    [InlineData("0.099", -2)]
    [InlineData("79228162514264337593543950335", 28)]
    public void LeadingExponent_Numbers_IsThatOfTheFirstDigit(string value, int exponent) =>
        Assert.Equal(exponent, PowerOfTen.LeadingExponent(Number(value)));

    [Theory]
    [InlineData("0", "0.0000000000000000000000000001")]
    [InlineData("0.5", "0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335", "0.0000000000000000000000000001")]
    [InlineData("7.93", "0.000000000000000000000000001")]
    [InlineData("10", "0.000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "1")]
    public void SmallestStep_Numbers_IsTheirLastPossibleDigit(string value, string step)
    {
        Assert.Equal(Number(step), PowerOfTen.SmallestStep(Number(value)));
        Assert.Equal(Number(step), PowerOfTen.SmallestStep(-Number(value)));
    }

    [Fact]
    public void FloorAt_AnyNumberAndDigit_IsLargestMultipleBelow() => NumberGen.Decimal.Select(Gen.Int[-28, 28]).Sample(
        (value, exponent) =>
        {
            decimal floor = PowerOfTen.FloorAt(value, exponent);
            Assert.True(floor <= value);
            Assert.True(floor == value || IsMultiple(floor, exponent));
            Assert.True((Fraction.From(value) - Fraction.From(floor)) < Fraction.From(PowerOfTen.Get(exponent)));
        },
        iter: Iterations);

    [Fact]
    public void CeilingAt_AnyNumberAndDigit_MirrorsFloor() => NumberGen.Decimal.Select(Gen.Int[-28, 28]).Sample(
        (value, exponent) => Assert.Equal(-PowerOfTen.FloorAt(-value, exponent), PowerOfTen.CeilingAt(value, exponent)),
        iter: Iterations);

    [Fact]
    public void RoundAt_AnyNumberAndDigit_IsNearestMultiple() => NumberGen.Decimal.Select(Gen.Int[-28, 28]).Sample(
        (value, exponent) =>
        {
            decimal rounded = PowerOfTen.RoundAt(value, exponent);
            Assert.True(rounded == value || IsMultiple(rounded, exponent));
            Fraction off = (Fraction.From(value) - Fraction.From(rounded)).Abs();
            bool isAtEnd = Math.Abs(rounded) > decimal.MaxValue - PowerOfTen.Get(exponent);
            Assert.True(isAtEnd ? Math.Abs(rounded) <= Math.Abs(value) : off + off <= Fraction.From(PowerOfTen.Get(exponent)));
        },
        iter: Iterations);

    [Fact]
    public void PlainDigits_AnyNumber_ReadsBackWithoutTrailingZeros() => NumberGen.Decimal.Sample(
        value =>
        {
            string digits = PowerOfTen.PlainDigits(value);
            Assert.Equal(value, Number(digits));
            Assert.False(digits.Contains('.', StringComparison.Ordinal) && digits.EndsWith('0'));
            Assert.NotEqual("-0", digits);
            Assert.Equal(Math.Max(0, digits.Length - 1 - (uint)digits.IndexOf('.', StringComparison.Ordinal)),
                PowerOfTen.DecimalPlaces(value));
        },
        iter: Iterations);

    private static bool IsMultiple(decimal value, int exponent) => value % PowerOfTen.Get(exponent) == 0m;

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
