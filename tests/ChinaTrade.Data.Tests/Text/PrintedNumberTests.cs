using System.Globalization;
using Xunit;

namespace ChinaTrade.Data.Tests.Text;

public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("18.07 trillion yuan", "18070000000000", 10, "yuan")]
    [InlineData("479,000 enterprises", "479000", 3, "enterprises")]
    [InlineData("479 thousand enterprises", "479000", 3, "enterprises")]
    [InlineData("10 trillion yuan", "10000000000000", 13, "yuan")]
    [InlineData("0", "0", 0, "")]
    [InlineData("0.0 %", "0", -1, "%")]
    [InlineData("1.50%", "1.5", -2, "%")]
    [InlineData("100%", "100", 2, "%")]
    [InlineData("2,888.5 yuan per tonne", "2888.5", -1, "yuan per tonne")]
    [InlineData("1,234,567 t", "1234567", 0, "t")]
    [InlineData("1234567t", "1234567", 0, "t")]
    [InlineData("  7  trains ", "7", 0, "trains")]
    [InlineData("5 MILLION tons", "5000000", 6, "tons")]
    [InlineData("5 millions", "5", 0, "millions")]
    [InlineData("3 thousandths", "3", 0, "thousandths")]
    [InlineData("１８．０７％", "18.07", -2, "%")]
    [InlineData("RMB14.67 trillion", "14670000000000", 10, "RMB")]
    [InlineData("US $ 2.79 trillion", "2790000000000", 10, "US$")]
    [InlineData("aboutface 3", "3", 0, "aboutface")]
    [InlineData("9.42-trillion-yuan", "9420000000000", 10, "yuan")]
    [InlineData("9.42tn yuan", "9420000000000", 10, "yuan")]
    [InlineData("eight cities", "8", 0, "cities")]
    [InlineData("6.11億噸", "611000000", 6, "吨")]
    [InlineData("2.1兆點", "2100000000000", 11, "点")]
    [InlineData("1.2倍", "120", 1, "%")]
    [InlineData("三成", "30", 1, "%")]
    [InlineData("18.07万亿元", "18070000000000", 10, "元")]
    [InlineData("5706.5亿元", "570650000000", 7, "元")]
    [InlineData("47.9万家", "479000", 3, "家")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678", -28, "")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", 0, "")]
    [InlineData("79228162514264337.593543950335 trillion", "79228162514264337593543950335", 0, "")]
    public void TryParse_Numbers_ReadsValueAndPrecision(string text, string value, int precision, string words)
    {
        PrintedNumber number = Read(text);

        Assert.Equal(Number(value), number.Value);
        Assert.Equal(precision, number.PrecisionExponent);
        Assert.Equal(words, number.UnitWords);
        Assert.Equal(Hedge.None, number.Hedge);
    }

    [Theory]
    [InlineData("about 2.79 trillion", Hedge.About)]
    [InlineData("Approximately 2.79 trillion", Hedge.About)]
    [InlineData("around 2.79 trillion", Hedge.About)]
    [InlineData("约2.79万亿", Hedge.About)]
    [InlineData("almost 2.79 trillion", Hedge.Almost)]
    [InlineData("nearly 2.79 trillion", Hedge.Almost)]
    [InlineData("近2.79万亿", Hedge.Almost)]
    [InlineData("over 2.79 trillion", Hedge.Over)]
    [InlineData("More than 2.79 trillion", Hedge.Over)]
    [InlineData("超2.79万亿", Hedge.Over)]
    [InlineData("超过2.79万亿", Hedge.Over)]
    [InlineData("under 2.79 trillion", Hedge.Under)]
    [InlineData("less than 2.79 trillion", Hedge.Under)]
    [InlineData("不足2.79万亿", Hedge.Under)]
    public void TryParse_Hedges_ReadsThem(string text, Hedge hedge)
    {
        PrintedNumber number = Read(text);

        Assert.Equal(hedge, number.Hedge);
        Assert.Equal(2.79e12m, number.Value);
        Assert.Equal(Interval.Printed(2.79e12m, 1e10m, hedge), number.ToInterval());
    }

    [Theory]
    [InlineData("-3%", "-3", "%")]
    [InlineData("\u22123%", "-3", "%")]
    [InlineData("+3%", "3", "%")]
    [InlineData("- 3%", "-3", "%")]
    [InlineData("about -3%", "-3", "%")]
    [InlineData("$2.79 trillion", "2790000000000", "$")]
    [InlineData("-$5", "-5", "$")]
    [InlineData("$ 5 dollars", "5", "$ dollars")]
    public void TryParse_SignsAndDollars_ReadsThem(string text, string value, string words)
    {
        PrintedNumber number = Read(text);

        Assert.Equal(Number(value), number.Value);
        Assert.Equal(words, number.UnitWords);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("yuan")]
    [InlineData("about")]
    [InlineData("-")]
    [InlineData("--3")]
    [InlineData("$-5")]
    [InlineData("1,23")]
    [InlineData("12,3456")]
    [InlineData("1234,567")]
    [InlineData("0,123")]
    [InlineData("1,234,56")]
    [InlineData("1.2.3")]
    [InlineData("18.")]
    [InlineData(".5")]
    [InlineData("1e5")]
    [InlineData("1_000")]
    [InlineData("1'000")]
    [InlineData("٣")]
    [InlineData("NaN")]
    [InlineData("∞")]
    public void TryParse_NotANumber_SaysWhatIsExpected(string text)
    {
        Assert.False(PrintedNumber.TryParse(text, NumberFormatInfo.InvariantInfo, out PrintedNumber number, out string expected));
        Assert.Equal(default, number);
        Assert.Equal("a number such as 18.07 or 479,000", expected);
    }

    [Theory]
    [InlineData("007", "a number without zeros before its first digit")]
    [InlineData("000", "a number without zeros before its first digit")]
    [InlineData("-0", "0 without a sign")]
    [InlineData("\u22120.0%", "0 without a sign")]
    [InlineData("H1 14.67 trillion", "one number with its unit, such as 18.07 trillion yuan")]
    [InlineData("1 234 yuan", "one number with its unit, such as 18.07 trillion yuan")]
    [InlineData("2.1兆元", "万亿 or 亿 instead of 兆, which is 10^12 in traditional characters and 10^6 in simplified ones")]
    public void TryParse_WhatCanBeMisread_SaysWhatIsExpected(string text, string message)
    {
        Assert.False(PrintedNumber.TryParse(text, NumberFormatInfo.InvariantInfo, out PrintedNumber number, out string expected));
        Assert.Equal(default, number);
        Assert.Equal(message, expected);
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000")]
    [InlineData("80000000000000000 trillion")]
    public void TryParse_BeyondDecimal_SaysHowManyDigits(string text)
    {
        Assert.False(PrintedNumber.TryParse(text, NumberFormatInfo.InvariantInfo, out _, out string expected));
        Assert.Equal("a number of at most 28 digits", expected);
    }

    [Theory]
    [InlineData("1,234", "en-US", "1234")]
    [InlineData("1.234", "de-DE", "1234")]
    [InlineData("1.234,5", "de-DE", "1234.5")]
    [InlineData("18,07 trillion", "de-DE", "18070000000000")]
    [InlineData("1\u202f234,5", "fr-FR", "1234.5")]
    [InlineData("1 234,5", "fr-FR", "1234.5")]
    [InlineData("1\u00a0234\u202f567,5 million", "fr-FR", "1234567500000")]
    [InlineData("\u22121\u00a0234,5", "sv-SE", "-1234.5")]
    [InlineData("\u200e\u22121٬234٫5", "fa-IR", "-1234.5")]
    [InlineData("1’234.5", "de-CH", "1234.5")]
    public void TryParse_Cultures_ReadsTheirSeparators(string text, string culture, string value)
    {
        NumberFormatInfo format = CultureInfo.GetCultureInfo(culture).NumberFormat;

        Assert.True(PrintedNumber.TryParse(text, format, out PrintedNumber number, out _));
        Assert.Equal(Number(value), number.Value);
    }

    [Theory]
    [InlineData("18.07 trillion", "de-DE")]
    [InlineData("1.234", "fr-FR")]
    [InlineData("18.07", "tr-TR")]
    public void TryParse_SeparatorsOfAnotherCulture_Fails(string text, string culture) =>
        Assert.False(PrintedNumber.TryParse(text, CultureInfo.GetCultureInfo(culture).NumberFormat, out _, out _));

    [Theory]
    [InlineData("479,000", "478500", "479500")]
    [InlineData("10 trillion", "5000000000000", "15000000000000")]
    [InlineData("0", "-0.5", "0.5")]
    [InlineData("0.0", "-0.05", "0.05")]
    [InlineData("1.50", "1.495", "1.505")]
    [InlineData("-3", "-3.5", "-2.5")]
    public void ToInterval_Unhedged_IsHalfAUnitOfLastDigitEitherWay(string text, string lower, string upper)
    {
        Interval interval = Read(text).ToInterval();

        Assert.Equal(Number(lower), interval.Lower);
        Assert.Equal(Number(upper), interval.Upper);
    }

    [Fact]
    public void ToInterval_ExactPrecision_HasNoWidth() =>
        Assert.Equal(Interval.Exact(7377m), PrintedNumber.ToInterval(7377, 0, PrintedNumber.ExactPrecision, Hedge.None));

    [Theory]
    [InlineData("999999999999999999", true)]
    [InlineData("1000000000000000001", false)]
    [InlineData("9223372036854775807", false)]
    [InlineData("0.123456789012345", true)]
    [InlineData("0.1234567890123456", false)]
    public void FitsColumns_Numbers_AsksForMantissaAndScale(string text, bool fits) => Assert.Equal(fits, Read(text).FitsColumns);

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(0L)]
    [InlineData(-18_07L)]
    public void ToDecimal_EveryMantissa_IsThatNumber(long mantissa) =>
        Assert.Equal(mantissa / 100m, PrintedNumber.ToDecimal(mantissa, 2));

    private static PrintedNumber Read(string text)
    {
        Assert.True(PrintedNumber.TryParse(text, NumberFormatInfo.InvariantInfo, out PrintedNumber number, out string expected), expected);
        return number;
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
