using System.Globalization;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Text;

public sealed class NumberReaderTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Theory]
    [InlineData("60%", "60 [59.5, 60.5]")]
    [InlineData("100 percent", "100 [99.5, 100.5]")]
    [InlineData("about 20%", "20 [19, 21]")]
    [InlineData("1.2倍", "120 [115, 125]")]
    [InlineData("16倍", "1600 [1550, 1650]")]
    [InlineData("10倍", "1000 [950, 1050]")]
    [InlineData("增长三成", "30 [25, 35]")]
    [InlineData("下降超过3%", "-3 [-∞, -3]")]
    [InlineData("下降0%", "0 [-0.5, 0.5]")]
    [InlineData("fell by 3%", "-3 [-3.5, -2.5]")]
    [InlineData("27.8％", "27.8 [27.75, 27.85]")]
    public void Parse_Growth_ReadsWhatGaccPrints(string text, string interval) =>
        Assert.Equal(interval, Growth<YearOnYear>.Parse(text, Invariant).Interval.ToString());

    [Theory]
    [InlineData("下降-3%")]
    [InlineData("同比下降-3%")]
    [InlineData("下降+3%")]
    [InlineData("fell by -3%")]
    [InlineData("27.8 million %")]
    [InlineData("-0%")]
    [InlineData("1.2倍元")]
    [InlineData("3 percentage points")]
    [InlineData("over 30% [20, 30]")]
    [InlineData("under 30% [20, 40]")]
    [InlineData("30% [31, 32]")]
    public void Parse_GrowthThatCannotBeMeant_Throws(string text)
    {
        FormatException fault = Assert.Throws<FormatException>(() => Growth<YearOnYear>.Parse(text, Invariant));

        Assert.StartsWith($"'{text}' is not understood; expected ", fault.Message, StringComparison.Ordinal);
        Assert.False(Growth<YearOnYear>.TryParse(text, Invariant, out Growth<YearOnYear> none));
        Assert.Equal(default, none);
    }

    [Theory]
    [InlineData("5.61 million metric tons", "5610000")]
    [InlineData("5.61-million-metric-ton", "5610000")]
    [InlineData("6.11億噸", "611000000")]
    [InlineData("6.11亿吨", "611000000")]
    public void Parse_Tonnes_ReadsEveryWord(string text, string number) =>
        Assert.Equal(decimal.Parse(number, Invariant), Quantity<Tonne>.Parse(text, Invariant).Number);

    [Theory]
    [InlineData("每吨1078.2元")]
    [InlineData("1,078.2 yuan per tonne")]
    [InlineData("1078.2元/吨")]
    public void Parse_Prices_ReadsEveryForm(string text) => Assert.Equal(1078.2m, Rate<Yuan, Tonne>.Parse(text, Invariant).Number);

    [Theory]
    [InlineData("395.62 trillion yuan (doubtful)")]
    [InlineData("395.62万亿元（存疑）")]
    [InlineData("395.62 trillion yuan (corrected, revisions not counted)")]
    [InlineData("395.62万亿元（已更正，未计修订）")]
    public void Parse_MarkedNumber_ReadsTheNumber(string text) => Assert.Equal(395.62e12m, Quantity<Yuan>.Parse(text, Invariant).Number);

    [Theory]
    [InlineData("395.62 trillion yuan (dubious)")]
    [InlineData("395.62 trillion yuan (doubtful, dubious)")]
    [InlineData("395.62 trillion yuan (存疑)")]
    [InlineData("395.62 trillion yuan ()")]
    public void Parse_OtherWordsInParentheses_AreRefused(string text) =>
        Assert.Throws<FormatException>(() => Quantity<Yuan>.Parse(text, Invariant));

    [Theory]
    [InlineData("2.1兆元", "zh-TW")]
    [InlineData("2.1兆元", "zh-Hant")]
    [InlineData("2.1兆圓", "")]
    public void Parse_TraditionalTrillions_AreTenToTheTwelfth(string text, string culture) =>
        Assert.Equal(2.1e12m, Quantity<Yuan>.Parse(text, CultureInfo.GetCultureInfo(culture)).Number);

    [Theory]
    [InlineData("")]
    [InlineData("zh-CN")]
    public void Parse_TrillionsOfUnknownScript_AreRefusedByName(string culture)
    {
        FormatException fault = Assert.Throws<FormatException>(() => Quantity<Yuan>.Parse("2.1兆元", CultureInfo.GetCultureInfo(culture)));

        Assert.Contains("instead of 兆", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 234,5 million yuan")]
    [InlineData("1\u00A0234,5 million yuan")]
    [InlineData("1\u202F234,5 million yuan")]
    public void Parse_SpacesOfFrance_Group(string text) =>
        Assert.Equal(1_234_500_000m, Quantity<Yuan>.Parse(text, CultureInfo.GetCultureInfo("fr-FR")).Number);

    [Fact]
    public void Parse_NoNumber_ShowsOneOfTheCulture() => Assert.Equal(
        "'18.07 trillion yuan' is not understood; expected a number such as 18,07 or 479.000.",
        Assert.Throws<FormatException>(() => Quantity<Yuan>.Parse("18.07 trillion yuan", CultureInfo.GetCultureInfo("de-DE"))).Message);

    [Fact]
    public void Parse_Share_ReadsFractions() => Assert.Equal(
        Share.Parse("one-sixth", Invariant),
        Share.Parse("六分之一", Invariant));

    [Theory]
    [InlineData("+27.8 % year on year", "27.8 %")]
    [InlineData("同比下降超过3%", "3%")]
    [InlineData("fell by about 3%", "3%")]
    [InlineData("\u22123%", "3%")]
    public void WithoutHedgeAndSign_Growth_LeavesNumberAndUnit(string text, string left) => Assert.Equal(
        left, PrintedWords.WithoutHedgeAndSign(UnitStyle.OfGrowth(YearOnYear.Definition), text));

    [Fact]
    public void LanguageOf_Culture_IsInItsName()
    {
        Assert.Equal(TextLanguage.Chinese, TextCulture.From(new NamedCulture("zh-CN")).Language);
        Assert.Equal(TextLanguage.Chinese, TextCulture.From(new NamedCulture("zh-Hant-TW")).Language);
        Assert.Equal(TextLanguage.English, TextCulture.From(new NamedCulture("zhx")).Language);
        Assert.Equal(TextLanguage.English, TextCulture.From(null).Language);
    }

    // With invariant globalization a culture has its name and the invariant culture's data.
    private sealed class NamedCulture(string name) : CultureInfo(string.Empty)
    {
        public override string Name => name;
    }
}
