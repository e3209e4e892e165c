using System.Globalization;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Quantities;

public sealed class QuantityTests : KindTests<Quantity<Yuan>>
{
    private static readonly Quantity<Yuan> Exports = Read("9.85 trillion yuan");
    private static readonly Quantity<Yuan> Imports = Read("8.22 trillion yuan");
    private static readonly Quantity<Tonne> Volume = Quantity<Tonne>.Parse("561 million tons", CultureInfo.InvariantCulture);

    [Fact]
    public void Addition_OneUnit_AddsBounds() =>
        Assert.Equal(new Quantity<Yuan>(Interval.Between(18.06e12m, 18.07e12m, 18.08e12m)), Exports + Imports);

    [Fact]
    public void Subtraction_OneUnit_WidensBounds() =>
        Assert.Equal(new Quantity<Yuan>(Interval.Between(1.62e12m, 1.63e12m, 1.64e12m)), Exports - Imports);

    [Fact]
    public void Negation_Bounds_ChangeSides() =>
        Assert.Equal(new Quantity<Yuan>(Interval.Between(-9.855e12m, -9.85e12m, -9.845e12m)), -Exports);

    [Fact]
    public void Multiplication_ByNumber_ScalesBoundsBothWays()
    {
        Quantity<Yuan> expected = new(Interval.Between(19.69e12m, 19.7e12m, 19.71e12m));

        Assert.Equal(expected, Exports * 2m);
        Assert.Equal(expected, 2m * Exports);
        Assert.Equal(-expected, Exports * -2m);
    }

    [Fact]
    public void Division_ByNumber_ScalesBounds()
    {
        Assert.Equal(new Quantity<Yuan>(Interval.Between(4.9225e12m, 4.925e12m, 4.9275e12m)), Exports / 2m);
        Assert.Throws<DivideByZeroException>(() => Exports / 0m);
    }

    [Fact]
    public void Division_ByOneUnit_IsRatio()
    {
        Ratio ratio = Exports / Imports;

        Assert.Equal((Exports.Interval / Imports.Interval), ratio.Interval);
        Assert.Equal("1.198", ratio.ToString());
        Assert.Equal(new Ratio(Interval.Exact(2.5m)), Yuan.From(5m) / Yuan.From(2m));
        Assert.Throws<DivideByZeroException>(() => Exports / default(Quantity<Yuan>));
    }

    [Fact]
    public void Division_ByOtherUnit_IsRate()
    {
        Rate<Yuan, Tonne> price = Yuan.Billion(10m) / Tonne.Million(4m);

        Assert.Equal(new Rate<Yuan, Tonne>(Interval.Exact(2_500m)), price);
        Assert.Equal(price, Yuan.Billion(10m).Per(Tonne.Million(4m)));
        Assert.Equal(Exports.Interval / Volume.Interval, Exports.Per(Volume).Interval);
    }

    [Fact]
    public void Multiplication_ByShare_IsThePartBothWays()
    {
        Quantity<Yuan> part = Yuan.Trillion(2m) * Share.Percent(47.8m);

        Assert.Equal(Yuan.Billion(956m), part);
        Assert.Equal(part, Share.Percent(47.8m) * Yuan.Trillion(2m));
        Assert.Equal(
            Interval.Between(0.4775m * 9.845e12m, 0.478m * 9.85e12m, 0.4785m * 9.855e12m),
            (Exports * Share.Parse("47.8%", CultureInfo.InvariantCulture)).Interval);
    }

    [Fact]
    public void Factories_EveryMagnitude_AreExact()
    {
        Assert.Equal(Interval.Exact(2_500_000_000_000m), Yuan.Trillion(2.5m).Interval);
        Assert.Equal(Interval.Exact(2_500_000_000m), Yuan.Billion(2.5m).Interval);
        Assert.Equal(Interval.Exact(2_500_000m), Yuan.Million(2.5m).Interval);
        Assert.Equal(Interval.Exact(2_500m), Yuan.Thousand(2.5m).Interval);
        Assert.Equal(Interval.Exact(2.5m), Yuan.From(2.5m).Interval);
        Assert.Throws<OverflowException>(() => Yuan.Trillion(decimal.MaxValue));
    }

    [Theory]
    [InlineData("18.07 trillion yuan")]
    [InlineData("18.07 trillion RMB")]
    [InlineData("18.07 trillion CNY")]
    [InlineData("18.07 Trillion Yuan")]
    [InlineData("18.07万亿元")]
    [InlineData("18.07 万亿 元")]
    [InlineData("18070 billion yuan", "18065000000000", "18075000000000")]
    [InlineData("18.07 trillion yuan [18.065, 18.075]")]
    [InlineData("18070000000000 [18065000000000, 18075000000000] CNY")]
    public void Parse_WaysOfPrinting_MeanOneNumber(string text, string lower = "18065000000000", string upper = "18075000000000")
    {
        Interval expected = Interval.Between(Number(lower), 18_070_000_000_000m, Number(upper));

        Assert.Equal(expected, Read(text).Interval);
    }

    [Theory]
    [InlineData("$2.79 trillion")]
    [InlineData("2.79 trillion dollars")]
    [InlineData("2.79 trillion US dollars")]
    [InlineData("2.79 trillion USD")]
    [InlineData("2.79万亿美元")]
    public void Parse_Dollars_AreNotYuan(string text)
    {
        Assert.Equal(Interval.Printed(2.79e12m, 1e10m, Hedge.None), Quantity<UsDollar>.Parse(text, CultureInfo.InvariantCulture).Interval);
        Assert.StartsWith(
            $"'{text}' is not understood; expected the unit 'yuan' instead of '", Assert.Throws<FormatException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "18.07 trillion yuan [18.065, 18.075]")]
    [InlineData("en-US", "18.07 trillion yuan [18.065, 18.075]")]
    [InlineData("de-DE", "18,07 trillion yuan [18,065; 18,075]")]
    [InlineData("fr-FR", "18,07 trillion yuan [18,065; 18,075]")]
    [InlineData("sv-SE", "18,07 trillion yuan [18,065; 18,075]")]
    [InlineData("tr-TR", "18,07 trillion yuan [18,065; 18,075]")]
    [InlineData("fa-IR", "18٫07 trillion yuan [18٫065, 18٫075]")]
    [InlineData("zh-CN", "18.07万亿元 [18.065, 18.075]")]
    [InlineData("zh-Hant", "18.07万亿元 [18.065, 18.075]")]
    public void ToString_B_UsesSeparatorsOfCulture(string culture, string expected) =>
        Assert.Equal(expected, Write(Read("18.07 trillion yuan"), culture, "B"));

    [Theory]
    [InlineData("en-US", "-7,377.5 yuan")]
    [InlineData("de-DE", "-7.377,5 yuan")]
    [InlineData("fr-FR", "-7\u202f377,5 yuan")]
    [InlineData("sv-SE", "\u22127\u00a0377,5 yuan")]
    [InlineData("tr-TR", "-7.377,5 yuan")]
    [InlineData("fa-IR", "\u200e\u22127٬377٫5 yuan")]
    [InlineData("hi-IN", "-7,377.5 yuan")]
    [InlineData("zh-CN", "-7377.5元")]
    public void ToString_G_UsesGroupsAndSignsOfCulture(string culture, string expected) =>
        Assert.Equal(expected, Write(Read("-7377.5 yuan"), culture));

    [Fact]
    public void ToString_R_IsInvariant() =>
        Assert.Equal("18070000000000 [18065000000000, 18075000000000] CNY", Write(Read("18.07 trillion yuan"), "de-DE", "R"));

    [Fact]
    public void ToString_WithoutArguments_IsInTheCurrentCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("zh-CN");
        try
        {
            Quantity<Yuan> amount = Read("18.07 trillion yuan");
            Assert.Equal("18.07万亿元", amount.ToString());
            Assert.Equal("18.07万亿元", amount.ToString(null, null));
            Assert.Equal("18.07万亿元", $"{amount}");
            Assert.Equal(amount, Quantity<Yuan>.Parse("18.07万亿元", null));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("18.07 trillion yuan", "18.07万亿元")]
    [InlineData("570.65 billion yuan", "5706.5亿元")]
    [InlineData("105.02 billion yuan", "1050.2亿元")]
    [InlineData("42.56 billion yuan", "425.6亿元")]
    [InlineData("1234567 yuan", "1234567元")]
    [InlineData("12345 yuan", "12345元")]
    [InlineData("12300 yuan", "1.23万元")]
    public void ToString_Chinese_CountsByWanAndYi(string english, string chinese)
    {
        Quantity<Yuan> amount = Read(english);

        Assert.Equal(chinese, Write(amount, "zh-CN"));
        Assert.Equal(chinese, Write(amount, "zh-Hant"));
        Assert.Equal(amount, Read(chinese));
    }

    [Fact]
    public void ToString_ChineseOtherUnits_WritesTheirWords()
    {
        Assert.Equal("5.61亿吨", Volume.ToString("G", CultureInfo.GetCultureInfo("zh")));
        Assert.Equal(Volume, Quantity<Tonne>.Parse("5.61亿吨", CultureInfo.InvariantCulture));
        Assert.Equal("恰好47.9万家", Enterprise.Thousand(479m).ToString("G", CultureInfo.GetCultureInfo("zh")));
        Assert.Equal(478_500m, Quantity<Enterprise>.Parse("47.9万家", CultureInfo.InvariantCulture).Lower);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
