using System.Globalization;
using Xunit;

namespace ChinaTrade.Data.Tests.Intervals;

public sealed class DirectedDecimalTests
{
    private const string Max = "79228162514264337593543950335";

    [Theory]
    [InlineData("0.1", "0.2", "0.3", "0.3")]
    [InlineData("0.00000000000000000000", Max, Max, Max)]
    [InlineData("1.0000000000000000000000000000", "9", "10", "10")]
    [InlineData("7.9228162514264337593543950335", "0.0000000000000000000000000005", "7.922816251426433759354395034",
        "7.922816251426433759354395034")]
    [InlineData("10", "0.0000000000000000000000000001", "9.999999999999999999999999999", "10.000000000000000000000000001")]
    [InlineData("1", "-0.0000000000000000000000000001", "0.9999999999999999999999999999", "0.9999999999999999999999999999")]
    [InlineData("7922816251426433759354395033.5", "0.04", "7922816251426433759354395033.4", "7922816251426433759354395034")]
    public void Add_HardCases_EnclosesSum(string a, string b, string down, string up) => Encloses(DirectedDecimal.Add, a, b, down, up);

    [Theory]
    [InlineData("2.5", "0.4", "1", "1")]
    [InlineData("1.0000000000000000000000000000", "2.0", "2", "2")]
    [InlineData("0.00000000000005", "0.000000000000002", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.3333333333333333333333333333", "0.1", "0.0333333333333333333333333332", "0.0333333333333333333333333334")]
    [InlineData("0.00000000000000000001", "0.00000000000000000001", "0", "0.0000000000000000000000000001")]
    [InlineData("-0.00000000000000000001", "0.00000000000000000001", "-0.0000000000000000000000000001", "0")]
    [InlineData("99999999999999.5", "99999999999999.5", "9999999999999899999999999999", "9999999999999900000000000001")]
    [InlineData("0", "0.0000000000000000000000000001", "0", "0")]
    public void Multiply_HardCases_EnclosesProduct(string a, string b, string down, string up) =>
        Encloses(DirectedDecimal.Multiply, a, b, down, up);

    [Theory]
    [InlineData("1", "8", "0.125", "0.125")]
    [InlineData("10.00", "4.000", "2.5", "2.5")]
    [InlineData("2", "3", "0.6666666666666666666666666666", "0.6666666666666666666666666668")]
    [InlineData("1", "-3", "-0.3333333333333333333333333334", "-0.3333333333333333333333333332")]
    [InlineData("0.0000000000000000000000000001", "3", "0", "0.0000000000000000000000000001")]
    [InlineData("-0.0000000000000000000000000001", "3", "-0.0000000000000000000000000001", "0")]
    [InlineData(Max, "10", "7922816251426433759354395033.5", "7922816251426433759354395033.5")]
    [InlineData(Max, "6.6", "12004267047615808726294537929", "12004267047615808726294537931")]
    [InlineData("1.2345000000000000000000000001", "10", "0.1234499999999999999999999999", "0.1234500000000000000000000001")]
    public void Divide_HardCases_EnclosesQuotient(string a, string b, string down, string up) =>
        Encloses(DirectedDecimal.Divide, a, b, down, up);

    [Fact]
    public void Operations_BeyondDecimal_Throw()
    {
        Assert.Throws<OverflowException>(() => DirectedDecimal.Add(decimal.MaxValue, 1m, RoundingDirection.Down));
        Assert.Throws<OverflowException>(() => DirectedDecimal.Multiply(decimal.MaxValue, 1.1m, RoundingDirection.Up));
        Assert.Throws<OverflowException>(() => DirectedDecimal.Divide(decimal.MaxValue, 0.1m, RoundingDirection.Up));
        Assert.Throws<DivideByZeroException>(() => DirectedDecimal.Divide(1m, 0m, RoundingDirection.Up));
    }

    private static void Encloses(Func<decimal, decimal, RoundingDirection, decimal> operation, string a, string b, string down, string up)
    {
        Assert.Equal(Number(down), operation(Number(a), Number(b), RoundingDirection.Down));
        Assert.Equal(Number(up), operation(Number(a), Number(b), RoundingDirection.Up));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
