using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Tests.BuiltInSeed;
using ChinaTrade.Data.Generator.Validation;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Validation;

/// <summary>What a figure is said to be printed as agrees with it in number, precision, hedge, sign and unit.</summary>
public class PrintedTextTests
{
    [Theory]
    [InlineData("14.67 trillion yuan", "RMB14.67 trillion", "RMB14.67 trillion")]
    [InlineData("14.67 trillion yuan", "RMB 14.67 trillion", "RMB 14.67 trillion")]
    [InlineData("14.67 trillion yuan", "14.67 trillion", "14.67 trillion")]
    [InlineData("14.67 trillion yuan", "14.67tn yuan", "14.67tn yuan")]
    [InlineData("14.67 trillion yuan", "14.67-trillion-yuan", "14.67-trillion-yuan")]
    [InlineData("300 million yuan", "3 hundred million yuan", "3 hundred million yuan")]
    [InlineData("3 billion yuan", "3 bln yuan", "3 bln yuan")]
    [InlineData("14.67 trillion yuan", "14.67万亿元人民币", "14.67万亿元人民币")]
    [InlineData("14.67 trillion yuan", "14.67萬億元", "14.67萬億元")]
    [InlineData("14.67 trillion yuan", "fourteen and two thirds", "fourteen and two thirds")]
    [InlineData("over 14.67 trillion yuan", "over 14.67 trillion yuan", "14.67 trillion yuan")]
    [InlineData("over 14.67 trillion yuan", "14.67 trillion yuan", "14.67 trillion yuan")]
    [InlineData("over 14.67 trillion yuan", null, "14.67 trillion yuan")]
    [InlineData("约14.67万亿元", null, "14.67万亿元")]
    public void Printed_OfALevel_IsWithoutHedge(string figure, string? printed, string text) =>
        AssertPrinted("value", figure, printed, text);

    [Theory]
    [InlineData("-3%", null, "3%")]
    [InlineData("-3%", "3%", "3%")]
    [InlineData("-3%", "下降3%", "3%")]
    [InlineData("under -3%", "over 3%", "3%")]
    [InlineData("under -3%", "下降超过3%", "3%")]
    [InlineData("下降超过3%", null, "3%")]
    [InlineData("+27.8 % year on year", null, "27.8 %")]
    [InlineData("27.8％", null, "27.8％")]
    public void Printed_OfGrowth_IsWithoutHedgeAndSign(string figure, string? printed, string text) =>
        AssertPrinted("growth", figure, printed, text);

    [Theory]
    [InlineData("value", "14.67 trillion yuan", "RMB14.76 trillion", "the number differs")]
    [InlineData("value", "14.67 trillion yuan", "14.67 billion", "the number differs")]
    [InlineData("value", "9.42 trillion yuan", "9.420 trillion yuan", "the precision differs, 10^9 and 10^10")]
    [InlineData("value", "9.42 trillion yuan", "over 9.42 trillion yuan", "the hedge 'over' is not the figure's")]
    [InlineData("value", "about 9.42 trillion yuan", "近9.42万亿元", "the hedge 'almost' is not the figure's")]
    [InlineData("value", "9.42 trillion yuan", "US$9.42 trillion", "the unit 'US$' is not the figure's")]
    [InlineData("value", "9.42 trillion yuan", "9.42万亿美元", "the unit '美元' is not the figure's")]
    [InlineData("value", "9.42 trillion yuan", "9.42 trillion yuan per tonne", "the unit 'yuan per tonne' is not the figure's")]
    [InlineData("value", "9.42 trillion yuan", "9.42 trillion roubles", "the unit 'roubles' is not the figure's")]
    [InlineData("value", "9.42 trillion yuan", "Q1 total of 9.42 trillion yuan",
        "expected one number with its unit, such as 18.07 trillion yuan")]
    [InlineData("value", "7.0 billion yuan", "minus 7.0 billion yuan", "the unit 'minus yuan' is not the figure's")]
    [InlineData("value", "3.0 billion yuan", "30亿港元", "the unit '港元' is not the figure's")]
    [InlineData("value", "3.0 billion yuan", "HK$3.0 billion", "the unit 'HK$' is not the figure's")]
    [InlineData("value", "3 billion yuan", "3-4 billion yuan", "the unit '-4 billion yuan' is not the figure's")]
    [InlineData("volume", "3.0 million tons", "3.0 million short tons", "the unit 'short tons' is not the figure's")]
    [InlineData("growth", "3%", "大幅下降3%", "the unit '大幅下降 %' is not the figure's")]
    [InlineData("growth", "3%", "plunged 3%", "the unit 'plunged %' is not the figure's")]
    [InlineData("growth", "3%", "3%以上", "the unit '%以上' is not the figure's")]
    [InlineData("growth", "3%", "3% (doubtful)", "the unit '% (doubtful)' is not the figure's")]
    [InlineData("growth", "7%", "7-9%", "the unit '-9%' is not the figure's")]
    [InlineData("consecutive-growth-months", "1 month", "1 hundred months", "the unit 'hundred months' is not the figure's")]
    [InlineData("growth", "-33.0%", "33%", "the precision differs, 10^0 and 10^-1")]
    [InlineData("growth", "33%", "-33%", "the sign differs")]
    [InlineData("growth", "-33%", "增长33%", "the sign differs")]
    [InlineData("growth", "33%", "33% [32, 34]", "expected a number without bounds, which have the field 'bounds:'")]
    [InlineData("growth", "33%", "33 percentage points", "the unit 'percentage points' is not the figure's")]
    [InlineData("growth", "33%", "33 million percent", "expected a number of '%' without 'million'")]
    [InlineData("service-item-count", "18 items", "18 tons", "the unit 'tons' is not the figure's")]
    [InlineData("service-item-count", "18 items", "eight reform measures", "the number differs")]
    public void Printed_OfAnotherFigure_IsRefused(string field, string figure, string printed, string fault)
    {
        SeedDiagnostic refused = Assert.Single(Bind(field, figure, printed).Diagnostics);

        Assert.Equal($"'{printed}' is not how the figure '{figure}' is printed: {fault}", DiagnosticFactory.Create(refused)
            .GetMessage(null));
    }

    [Theory]
    [InlineData("120%", "1.2倍", "+120 % year on year [115, 125]")]
    [InlineData("1600%", "16倍", "+1,600 % year on year [1,550, 1,650]")]
    [InlineData("1000%", "十倍", "+1,000 % year on year [950, 1,050]")]
    [InlineData("30%", "三成", "+30 % year on year [25, 35]")]
    [InlineData("三成", null, "+30 % year on year [25, 35]")]
    [InlineData("30%", null, "+30 % year on year [29.5, 30.5]")]
    public void Printed_AsAMultiple_TellsThePrecision(string figure, string? printed, string display)
    {
        BoundCollection collection = Bind("growth", figure, printed, decimals: printed is not null);

        Assert.Empty(collection.Diagnostics);
        Assert.Equal(display, Assert.Single(collection.Model!.Figures).DisplayWithBounds);
    }

    [Theory]
    [InlineData("16.67%", "one-sixth", "15.3846", "18.1819")]
    [InlineData("33.3%", "三分之一", "28.5714", "40")]
    [InlineData("50%", "half", "40", "66.6667")]
    public void Printed_AsAFraction_TellsTheBounds(string figure, string printed, string lower, string upper)
    {
        BoundCollection collection = Bind("growth", figure, printed);

        Assert.Empty(collection.Diagnostics);
        Assert.Equal((lower, upper), (Assert.Single(collection.Model!.Figures).Bounds!.Lower, collection.Model.Figures[0].Bounds!.Upper));
    }

    [Fact]
    public void Printed_AsAnotherFraction_IsRefused() =>
        Assert.Equal(DiagnosticIds.PrintedMismatch, Assert.Single(Bind("growth", "16.67%", "one-fifth").Diagnostics).Id);

    private static void AssertPrinted(string field, string figure, string? printed, string text)
    {
        BoundCollection collection = Bind(field, figure, printed);

        Assert.Empty(collection.Diagnostics);
        Assert.Equal(text, Assert.Single(collection.Model!.Figures).Printed);
    }

    private static BoundCollection Bind(string field, string figure, string? printed, bool decimals = false) => SeedFiles.Bind($$"""
        collection: 2022-q1
        period: 2022-Q1
        publications:
          - { code: report, publisher: Customs{{(decimals ? ", decimals: 1" : string.Empty)}} }
        figures:
          - at: report
            {{field}}: { figure: "{{figure}}"{{(printed is null ? string.Empty : $", printed: \"{printed}\"")}} }
        """);
}
