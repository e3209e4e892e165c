using System.Globalization;
using ChinaTrade.Data.Tests.Text;
using Xunit;

namespace ChinaTrade.Data.Tests.Figures;

/// <summary>Every built-in figure is shown with the digits that were printed, and reads back.</summary>
public sealed class PrintedFiguresTests
{
    private static readonly CultureInfo[] Cultures =
        [.. from name in (string[])["", "en-US", "de-DE", "fr-FR", "sv-SE", "tr-TR", "zh-CN", "fa-IR"] select CultureInfo.GetCultureInfo(name)];

    [Fact]
    public void ToString_EveryFigurePrintedInDigits_ShowsThoseDigits()
    {
        Figure[] inDigits = [.. TradeData.Figures.Where(figure => figure.Citation.Printed.Any(char.IsAsciiDigit))];

        Assert.NotEmpty(inDigits);
        Assert.All(inDigits, figure =>
        {
            // A currency may stand before the number: "RMB7.95 trillion".
            PrintedNumber printed = Read(string.Concat(figure.Citation.Printed.SkipWhile(each => !char.IsAsciiDigit(each))));
            PrintedNumber shown = ReadShown(figure);
            Assert.Equal(Math.Abs(printed.Value), Math.Abs(shown.Value));
            Assert.Equal(printed.PrecisionExponent, shown.PrecisionExponent);
        });
    }

    // Built-in figures hold their text; written anew, it is the same.
    [Fact]
    public void ToString_EveryFigure_IsWhatItsStyleWrites() => Assert.All(TradeData.Figures, figure =>
    {
        string mark = figure.Status == ObservationStatus.Doubtful ? " (doubtful)" : string.Empty;
        string written = FigureStyles.Get(figure.Measure, figure.UnitCode)
            .Format(figure.Interval, figure.Hedge, null, CultureInfo.InvariantCulture) + mark;

        Assert.Equal(written, figure.ToString());
        Assert.Equal(written, figure.ToString("G", null));
        Assert.Equal(written, figure.ToString("G", CultureInfo.InvariantCulture));
        Assert.Equal(written, figure.ToString(null, CultureInfo.GetCultureInfo("en-US")));
        Assert.Equal(
            FigureStyles.Get(figure.Measure, figure.UnitCode)
                .Format(figure.Interval, figure.Hedge, null, CultureInfo.GetCultureInfo("de-DE")) + mark,
            figure.ToString(null, CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(written, $"{figure}");
    });

    [Fact]
    public void ToString_EveryFigurePrintedInWords_ShowsItsNumber() => Assert.All(
        TradeData.Figures.Where(figure => !figure.Citation.Printed.Any(char.IsAsciiDigit) && figure.Citation.Printed != "one-sixth"),
        figure => Assert.Equal(figure.Interval.Number, ReadShown(figure).Value));

    [Fact]
    public void ToString_OneSixth_IsRoundedToWhatItsBoundsDeserve()
    {
        Figure sixth = TradeData.Figures.First(figure => figure.Citation.Printed == "one-sixth");

        Assert.Equal("17 % [15.3, 18.2]", sixth.ToString("B", null));
    }

    [Fact]
    public void ToString_EveryFigureInEveryCulture_ReadsBackValueAndBounds() => Assert.All(TradeData.Figures, figure =>
    {
        NumberStyle style = FigureStyles.Get(figure.Measure, figure.UnitCode);
        Assert.All(Cultures, culture =>
        {
            Interval shown = NumberReader.Parse(style, figure.ToString("B", culture), TextCulture.Of(culture));
            Assert.True(shown.Contains(figure.Interval));
            if (figure.Citation.Printed == "one-sixth") return;
            Assert.Equal(figure.Interval, shown);
            // The digits of a multiple say more than it did: 1.1倍 is 105 to 115 %.
            if (figure.Interval.IsExact || figure.Citation.Printed.Contains('倍', StringComparison.Ordinal)) return;
            Interval printed = NumberReader.Parse(style, figure.ToString("G", culture), TextCulture.Of(culture));
            Assert.Equal(figure.Interval, printed.CutTo(DomainOf(figure)));
        });
    });

    [Fact]
    public void ToString_R_EveryFigure_ReadsBackExactly() => Assert.All(TradeData.Figures, figure => Assert.Equal(
        figure.Interval,
        NumberReader.Parse(FigureStyles.Get(figure.Measure, figure.UnitCode), figure.ToString("R", null), TextCulture.Invariant)));

    private static Interval DomainOf(Figure figure) => figure.Measure.Transformation switch
    {
        Transformation.Level or Transformation.EarlierLevel when !figure.Measure.Indicator.IsSigned => FigureDomain.NotNegative.ToInterval(),
        Transformation.Growth => FigureDomain.AtLeastMinusHundred.ToInterval(),
        _ => Interval.Unbounded,
    };

    private static PrintedNumber ReadShown(Figure figure) =>
        Read(PrintedWords.WithoutBasis(FigureStyles.Get(figure.Measure, figure.UnitCode), figure.ToString()));

    private static PrintedNumber Read(string text)
    {
        Assert.True(PrintedNumber.TryParse(text, NumberFormatInfo.InvariantInfo, out PrintedNumber number, out _), text);
        return number;
    }
}
