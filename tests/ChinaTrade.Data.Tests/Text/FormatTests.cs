using System.Globalization;
using System.Text;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Text;

public sealed class FormatTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private static readonly Quantity<Yuan> Amount = Quantity<Yuan>.Parse("938.57 billion yuan", CultureInfo.InvariantCulture);

    private static Figure<Quantity<Yuan>> Asean => TradeData.Y2021.H1.Partners.Asean.Total.Value;

    [Theory]
    [InlineData("Gtn2", "0.94 trillion yuan", "0.94万亿元")]
    [InlineData("Gtn", "0.93857 trillion yuan", "0.93857万亿元")]
    [InlineData("Gbn", "938.57 billion yuan", "938.57十亿元")]
    [InlineData("Gm1", "938,570.0 million yuan", "938570.0百万元")]
    [InlineData("Gk0", "938,570,000 thousand yuan", "938570000千元")]
    [InlineData("G万", "93,857,000 ten thousand yuan", "93857000万元")]
    [InlineData("G亿1", "9,385.7 hundred million yuan", "9385.7亿元")]
    [InlineData("G万亿1", "0.9 trillion yuan", "0.9万亿元")]
    [InlineData("G0", "939 billion yuan", "9386亿元")]
    [InlineData("Btn1", "0.9 trillion yuan [0.93, 0.94]", "0.9万亿元 [0.93, 0.94]")]
    [InlineData("N", "938,570,000,000", "938570000000")]
    [InlineData("Nbn1", "938.6", "938.6")]
    [InlineData("N2", "938,570,000,000.00", "938570000000.00")]
    public void ToString_MagnitudeAndDecimals_AreAsAsked(string format, string english, string chinese)
    {
        Assert.Equal(english, Amount.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal(chinese, Amount.ToString(format, Chinese));
    }

    [Theory]
    [InlineData("Gtn")]
    [InlineData("N亿2")]
    public void ToString_MagnitudeOfPercents_IsRefused(string format) => Assert.Equal(
        "Numbers in '%' are written without a magnitude; leave it out of the format.",
        Assert.Throws<FormatException>(() => Share.Percent(61.9m).ToString(format, CultureInfo.InvariantCulture)).Message);

    [Fact]
    public void ToString_DecimalsOfPercents_AreAsAsked()
    {
        Share share = Share.Parse("61.9 %", CultureInfo.InvariantCulture);

        Assert.Equal("61.90 %", share.ToString("G2", CultureInfo.InvariantCulture));
        Assert.Equal("62", share.ToString("N0", CultureInfo.InvariantCulture));
        Assert.Equal("+1.70", PercentagePoints<Share>.Parse("1.7 pp", CultureInfo.InvariantCulture)
            .ToString("N2", CultureInfo.InvariantCulture));
    }

    // Whatever magnitude and decimals are chosen, in whatever culture, what is shown reads back as the number shown.
    [Fact]
    public void ToString_EveryFormatAndCulture_ReadsBackAsShown()
    {
        string[] magnitudes = ["", "k", "m", "bn", "tn", "万", "亿", "万亿"];
        foreach (CultureInfo culture in (CultureInfo[])[CultureInfo.InvariantCulture, German, Chinese, CultureInfo.GetCultureInfo("sv-SE")])
        {
            foreach ((string magnitude, int decimals) in magnitudes.SelectMany(each => Enumerable.Range(0, 7)
                .Select(count => (each, count))))
            {
                string text = Amount.ToString($"G{magnitude}{decimals}", culture);
                string alone = Amount.ToString($"N{magnitude}{decimals}", culture);
                if (alone.All(each => each is '0' or '.' or ',')) continue;
                Assert.Equal(text, Quantity<Yuan>.Parse(text, culture).ToString($"G{magnitude}{decimals}", culture));
                decimal shown = decimal.Parse(alone, culture);
                if (magnitude.Length > 0) Assert.Equal(Amount.ToDecimal(MagnitudeOf(magnitude), decimals), shown);
            }
        }
    }

    [Fact]
    public void ToDecimal_Magnitude_DividesAndRoundsHalfUp()
    {
        Assert.Equal(0.93857m, Amount.ToDecimal(Magnitude.Trillion));
        Assert.Equal(938.6m, Amount.ToDecimal(Magnitude.Billion, 1));
        Assert.Equal(9385.7m, Amount.ToDecimal(Magnitude.HundredMillion));
        Assert.Equal(-2.5m, (-Yuan.From(2_450_000m)).ToDecimal(Magnitude.Million, 1));
        Assert.Equal(Asean.Quantity.ToDecimal(Magnitude.Trillion, 1), Asean.ToDecimal(Magnitude.Trillion, 1));
        Assert.Equal(2.08m, Asean.LevelYearEarlier().ToDecimal(Magnitude.Trillion, 2));
        Assert.Throws<FormatException>(() => Share.Percent(5m).ToDecimal(Magnitude.Thousand));
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount.ToDecimal(Magnitude.One, 29));
    }

    [Fact]
    public void ToString_T_IsTheTitleInTheLanguageOfTheCulture()
    {
        Assert.Equal("trade value: ASEAN, 2021-H1", Asean.ToString("T", CultureInfo.InvariantCulture));
        Assert.Equal("trade value: ASEAN, 2021-H1", Asean.ToString("T", German));
        Assert.Equal("进出口总值：东盟，2021-H1", Asean.ToString("T", Chinese));
        Assert.Equal("进出口总值：东盟，2021-H1", string.Create(Chinese, $"{Asean:T}"));
        Assert.Equal("进出口总值，增长：东盟，2021-H1", TradeData.Y2021.H1.Partners.Asean.Total.Growth.ToString("T", Chinese));
        Assert.Equal("上年同期，进出口总值：东盟，2021-H1", Asean.LevelYearEarlier().ToString("T", Chinese));
        Assert.Equal("trade value: ASEAN, 2021-H1", Asean.Title);
    }

    [Fact]
    public void Explain_Chinese_IsInOneLanguage()
    {
        string[] lines = Asean.LevelYearEarlier().Explain(Chinese).Split('\n');

        Assert.StartsWith("上年同期，进出口总值：东盟，2021-H1：2.08万亿元 [", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  V = 2.66万亿元 [2.655, 2.665]: 进出口总值：东盟，2021-H1; ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("**上年同期，进出口总值：东盟，2021-H1：** ", Asean.LevelYearEarlier().ExplainMarkdown(Chinese), StringComparison.Ordinal);
        Assert.Contains("| | 数据 | 原文 | 上下限 | 出处 |", Asean.LevelYearEarlier().ExplainMarkdown(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_Chinese_FollowTheProvider()
    {
        Assert.Equal("东盟", Partners.Asean.ToString(null, Chinese));
        Assert.Equal("ASEAN", Partners.Asean.ToString(null, German));
        Assert.Equal("asean", Partners.Asean.ToString("R", Chinese));
        Assert.Equal("进出口总值，比2019年同期增长", Indicators.TradeValue.GrowthOn<Since2019>().ToString(null, Chinese));
        Assert.Equal("全部贸易", SeriesKey.Total.ToString(null, Chinese));
        Assert.Equal("东盟，出口", SeriesKey.Create(Partners.Asean, Flows.Exports).ToString(null, Chinese));
        Assert.Throws<FormatException>(() => Partners.Asean.ToString("X", null));
        Assert.Throws<FormatException>(() => SeriesKey.Total.ToString("R", null));
    }

    [Fact]
    public void Tables_FormatAndCulture_ReachEveryNumber()
    {
        TradeQuery<Quantity<Yuan>> asean = TradeData.Query().In(Period.FirstHalves(2020, 2021)).For(Partners.Asean).Total().By()
            .Measure(Indicators.TradeValue);

        Assert.Equal("2020-H1         2,09 trillion yuan\n2021-H1         2,66 trillion yuan", asean.SeriesByYear()
            .ToString("Gtn2", German));
        Assert.Equal("    2020-H1  2021-H1\n东盟  20900亿元  26600亿元", asean.Pivot(Dimension.Partner).ToString("G亿0", Chinese));
    }

    [Fact]
    public void Exact_AndRounded_PrintApartAndReadBack()
    {
        Quantity<Yuan> exact = Yuan.Trillion(18.07m);
        Quantity<Yuan> rounded = Quantity<Yuan>.Parse("18.07 trillion yuan", CultureInfo.InvariantCulture);

        Assert.Equal("exactly 18.07 trillion yuan", exact.ToString(null, CultureInfo.InvariantCulture));
        Assert.Equal("恰好18.07万亿元", exact.ToString(null, Chinese));
        Assert.Equal("18.07 trillion yuan", rounded.ToString(null, CultureInfo.InvariantCulture));
        Assert.Equal(exact, Quantity<Yuan>.Parse("exactly 18.07 trillion yuan", CultureInfo.InvariantCulture));
        Assert.Equal(exact, Quantity<Yuan>.Parse("恰好18.07万亿元", Chinese));
        Assert.Equal(Growth<YearOnYear>.Percent(-3m), Growth<YearOnYear>.Parse("同比下降恰好3%", Chinese));
        // What is shown rounded is not exact.
        Assert.Equal("18 trillion yuan", exact.ToString("G0", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void TryFormat_Spans_WritesTheSameOrNothing()
    {
        Span<char> characters = stackalloc char[40];
        Span<byte> bytes = stackalloc byte[60];
        Assert.True(Amount.TryFormat(characters, out int written, "B", Chinese));
        Assert.Equal(Amount.ToString("B", Chinese), characters[..written].ToString());
        Assert.True(Asean.TryFormat(bytes, out written, "G", Chinese));
        Assert.Equal(Asean.ToString("G", Chinese), Encoding.UTF8.GetString(bytes[..written]));
        Assert.False(Amount.TryFormat(characters[..5], out written, default, Chinese));
        Assert.Equal(0, written);
        Assert.Equal("2021-H1|东盟|18.07 [18.065, 18.075]", string.Create(
            Chinese, $"{Period.FirstHalf(2021)}|{Partners.Asean}|{Interval.Printed(18.07m, 0.01m, Hedge.None)}"));
    }

    [Fact]
    public void Debugger_Text_IsEnglishEverywhere()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Chinese;
        try
        {
            Assert.Equal("trade value: ASEAN, 2021-H1: 2.66 trillion yuan [2.655, 2.665]", DebuggerTextOf(Asean));
            Assert.Equal("938.57 billion yuan [938.565, 938.575]", DebuggerTextOf(Amount));
            Assert.StartsWith("a year earlier, trade value: ASEAN, 2021-H1: ", DebuggerTextOf(Asean.LevelYearEarlier()),
                StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string? DebuggerTextOf<T>(T value) => (string?)typeof(T)
        .GetProperty("DebuggerText", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.GetValue(value);

    private static Magnitude MagnitudeOf(string name) => name switch
    {
        "k" => Magnitude.Thousand,
        "m" => Magnitude.Million,
        "bn" => Magnitude.Billion,
        "tn" or "万亿" => Magnitude.Trillion,
        "亿" => Magnitude.HundredMillion,
        "万" => Magnitude.TenThousand,
        _ => Magnitude.One,
    };
}
