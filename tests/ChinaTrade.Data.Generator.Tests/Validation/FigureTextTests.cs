using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Tests.BuiltInSeed;
using ChinaTrade.Data.Generator.Validation;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Validation;

/// <summary>What a figure's text may say, and what is refused with the fault named.</summary>
public class FigureTextTests
{
    [Theory]
    [InlineData("value", "under 0 yuan", "'under 0 yuan' is out of range: a level is at least 0, which leaves the hedge nothing")]
    [InlineData("value", "almost 0 yuan", "'almost 0 yuan' is out of range: a level is at least 0, which leaves the hedge nothing")]
    [InlineData("share", "over 100%", "'over 100%' is out of range: a share is from 0% to 100%, which leaves the hedge nothing")]
    [InlineData("growth", "under -100%", "'under -100%' is out of range: a growth is at least -100%, which leaves the hedge nothing")]
    [InlineData("growth", "-0%", "'-0%' is not a figure; expected 0 without a sign")]
    [InlineData("growth", "-0.0%", "'-0.0%' is not a figure; expected 0 without a sign")]
    [InlineData("value", "007 yuan", "'007 yuan' is not a figure; expected a number without zeros before its first digit")]
    [InlineData("value", "00.5 billion yuan", "'00.5 billion yuan' is not a figure; expected a number without zeros before its first digit")]
    [InlineData("growth", "27.8 million %", "'27.8 million %' is not a figure; expected a number of '%' without 'million'")]
    [InlineData("growth", "27.8万%", "'27.8万%' is not a figure; expected a number of '%' without '万'")]
    [InlineData("growth", "下降-3%", "'下降-3%' is not a figure; expected a fall without a sign: the word says it already")]
    [InlineData("growth", "fell by -3%", "'fell by -3%' is not a figure; expected a fall without a sign: the word says it already")]
    [InlineData("value", "2.1兆元", "'2.1兆元' is not a figure; expected 万亿 or 亿 instead of 兆, which is 10^12 in traditional characters and 10^6 in simplified ones")]
    [InlineData("growth", "over 30 % year on year [30, ∞]", "'over 30 % year on year [30, ∞]' is not a figure; expected the number in digits alone; its bounds have the field 'bounds:'")]
    [InlineData("growth", "30 [30, 31] % year-on-year", "'30 [30, 31] % year-on-year' is not a figure; expected the number in digits alone; its bounds have the field 'bounds:'")]
    [InlineData("growth", "one-third", "'one-third' is not a figure; expected the number in digits alone; its bounds have the field 'bounds:'")]
    public void Figure_ThatSaysTooMuch_IsRefusedByName(string field, string figure, string message)
    {
        SeedDiagnostic refused = Assert.Single(Bind(field, figure).Diagnostics);

        Assert.Equal(message, DiagnosticFactory.Create(refused).GetMessage(null));
    }

    [Theory]
    [InlineData("value", "9.42tn yuan", "9.42 trillion yuan [9.415, 9.425]")]
    [InlineData("value", "CNY 9.42 trillion", "9.42 trillion yuan [9.415, 9.425]")]
    [InlineData("value", "人民币9.42万亿元", "9.42 trillion yuan [9.415, 9.425]")]
    [InlineData("value", "2.1萬億元", "2.1 trillion yuan [2.05, 2.15]")]
    [InlineData("value", "約2.1兆元", "about 2.1 trillion yuan [2, 2.2]")]
    [InlineData("volume", "5.61 million metric tons", "5.61 million t [5.605, 5.615]")]
    [InlineData("volume", "6.11億噸", "611 million t [610.5, 611.5]")]
    [InlineData("growth", "up 27.8%", "+27.8 % year on year [27.75, 27.85]")]
    [InlineData("growth", "同比下降3%", "-3 % year on year [-3.5, -2.5]")]
    [InlineData("share-change", "提高1.7个百分点", "+1.7 pp [1.65, 1.75]")]
    [InlineData("consecutive-growth-months", "3 months", "3 months [3, 3]")]
    [InlineData("campaign-length", "12 months", "12 months [12, 12]")]
    public void Figure_InTheFormsOfGacc_IsRead(string field, string figure, string display)
    {
        BoundCollection collection = Bind(field, figure);

        Assert.Empty(collection.Diagnostics);
        Assert.Equal(display, Assert.Single(collection.Model!.Figures).DisplayWithBounds);
    }

    [Theory]
    [InlineData("1.2345678901234567890123456789", "at most 20 digits before the decimal point and 18 after it")]
    [InlineData("about 1", "a number without its unit, such as 15.38")]
    public void Bound_ThatNoFormatHolds_IsRefused(string lower, string expected)
    {
        SeedDiagnostic refused = Assert.Single(
            Bind("growth", $"5%\", bounds: {{ lower: {lower}, reason: Own words. }}, note: \"own").Diagnostics);

        Assert.Equal($"'{lower}' is not a bound; expected {expected}", DiagnosticFactory.Create(refused).GetMessage(null));
    }

    [Fact]
    public void Entry_OfThousandsOfUnknownFields_IsReportedWithoutGarbage()
    {
        string fields = string.Concat(Enumerable.Range(0, 2_000)
            .Select(each => string.Create(CultureInfo.InvariantCulture, $"\n    unknown-field-of-some-length-{each}: 1%")));
        long allocated = GC.GetAllocatedBytesForCurrentThread();

        BoundCollection collection = Bind("growth", "5%\" }" + fields + "\n    note: { figure: \"x");

        Assert.Equal(2_001, collection.Diagnostics.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 100_000_000);
    }

    private static BoundCollection Bind(string field, string figure) => SeedFiles.Bind($$"""
        collection: 2022-q1
        period: 2022-Q1
        publications:
          - { code: report, publisher: Customs }
        figures:
          - at: report
            {{(field.StartsWith("share", StringComparison.Ordinal) ? "partner: asean" : "status: normal")}}
            {{field}}: { figure: "{{figure}}" }
        """);
}
