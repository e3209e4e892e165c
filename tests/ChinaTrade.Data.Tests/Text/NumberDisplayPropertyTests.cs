using ChinaTrade.Data.Tests.Intervals;
using System.Globalization;
using ChinaTrade.Data.Units;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Text;

/// <summary>What every shown number promises, whatever its size and bounds.</summary>
public sealed class NumberDisplayPropertyTests
{
    private const int Iterations = 20_000;

    private static readonly string[] Magnitudes = ["", " million", " billion", " trillion"];

    private static readonly NumberStyle[] Styles =
    [
        new("CNY", ["yuan", "yuan"], "元"), UnitStyle.OfGrowth(YearOnYear.Definition), UnitStyle.OfRate(Yuan.Definition, Tonne.Definition),
        FigureStyles.OfDifference("%"),
    ];

    private static readonly Gen<Hedge> Hedges = Gen.Int[0, 4].Select(each => (Hedge)each);

    private static readonly NumberStyle Amount = new("CNY", ["yuan", "yuan"], "元");

    [Fact]
    public void Number_AnyInterval_LiesInsideItsBounds() => Gen.Select(NumberGen.Any, Gen.Bool).Sample(
        (interval, isChinese) =>
        {
            decimal shown = Read(Shown(interval, isChinese, withBounds: false)).Value;
            Assert.True(interval.Contains(shown), $"{interval} shows {shown}");
        },
        iter: Iterations);

    [Fact]
    public void Number_AnyInterval_IsOffByLessThanItsBounds() => NumberGen.Bounded.Sample(
        interval =>
        {
            Fraction off = (Fraction.From(Read(Shown(interval, false, withBounds: false)).Value) - Fraction.From(interval.Number)).Abs();
            Assert.True(off <= Fraction.From(interval.Upper!.Value) - Fraction.From(interval.Lower!.Value));
        },
        iter: Iterations);

    [Fact]
    public void Bounds_AnyInterval_AreNeverNarrower() => Gen.Select(NumberGen.Any, Gen.Bool).Sample(
        (interval, isChinese) =>
        {
            string text = Shown(interval, isChinese, withBounds: true);
            Assert.True(NumberReader.TryParse(Amount, text, TextCulture.Of(Culture(isChinese)), out Interval shown, out string expected),
                text + expected);
            Assert.True(shown.Contains(interval), $"{interval} shows {text}");
            Assert.Equal(interval.IsExact, shown.IsExact);
        },
        iter: Iterations);

    [Fact]
    public void Number_AsPrinted_ShowsThoseDigits() =>
        Gen.Select(Gen.Long[0, 999_999_999_999], Gen.Int[0, 6], Gen.Int[0, 3], Gen.Bool).Sample(
        (digits, places, magnitude, isNegative) =>
        {
            string number = PowerOfTen.PlainDigits(digits) + (places == 0 ? string.Empty : "." + new string('5', places - 1) + "0");
            PrintedNumber printed = Read((isNegative ? "-" : string.Empty) + number + Magnitudes[magnitude] + " yuan");
            PrintedNumber shown = Read(Shown(printed.ToInterval(), false, withBounds: false));
            Assert.Equal(printed.Value, shown.Value);
            Assert.Equal(printed.PrecisionExponent, shown.PrecisionExponent);
        },
        iter: Iterations);

    [Fact]
    public void R_AnyInterval_ReadsBackEqual() => NumberGen.Any.Sample(
        interval =>
        {
            foreach (NumberStyle style in Styles)
            {
                Assert.Equal(interval, NumberReader.Parse(style, style.Format(interval, Hedge.None, "R", null), TextCulture.Invariant));
            }
        },
        iter: Iterations);

    [Fact]
    public void GAndB_AnyIntervalAndHedge_ReadBackAsShown() => Gen.Select(NumberGen.Any, Gen.Bool, Hedges).Sample(
        (interval, isChinese, hedge) => Assert.All(Styles, style =>
        {
            NumberReading general = Reading(style, interval, hedge, "G", isChinese);
            NumberReading plain = Reading(style, interval, Hedge.None, "G", isChinese);
            NumberReading withBounds = Reading(style, interval, Hedge.None, "B", isChinese);

            Assert.Equal(hedge, general.Number.Hedge);
            Assert.Null(general.Bounds);
            Assert.True(interval.Contains(general.Number.Value));
            Assert.Equal(plain.Number.Value, withBounds.Number.Value);
            Assert.True(withBounds.Bounds!.Value.Contains(interval));
        }),
        iter: 2_000);

    [Fact]
    public void B_PrintedNumberWithHedge_KeepsHedgeAndBounds() =>
        Gen.Select(Gen.Int[-9_999, 9_999], Gen.Int[0, 3], Gen.Bool, Hedges).Sample(
        (digits, places, isChinese, hedge) => Assert.All(Styles, style =>
        {
            Interval interval = Interval.Printed(digits * PowerOfTen.Get(-places), PowerOfTen.Get(-places), hedge);
            NumberReading read = Reading(style, interval, hedge, "B", isChinese);

            Assert.Equal(hedge, read.Number.Hedge);
            Assert.Equal(interval, read.Interval);
        }),
        iter: 2_000);

    private static NumberReading Reading(NumberStyle style, Interval interval, Hedge hedge, string format, bool isChinese)
    {
        CultureInfo culture = Culture(isChinese);
        string text = style.Format(interval, hedge, format, culture);
        Assert.True(NumberReader.TryRead(style, text, TextCulture.Of(culture), out NumberReading reading, out string expected),
            $"{text}: {expected}");
        return reading;
    }

    private static string Shown(Interval interval, bool isChinese, bool withBounds) =>
        Amount.Format(interval, Hedge.None, withBounds ? "B" : "G", Culture(isChinese));

    private static CultureInfo Culture(bool isChinese) =>
        isChinese ? CultureInfo.GetCultureInfo("zh-CN") : CultureInfo.InvariantCulture;

    private static PrintedNumber Read(string text)
    {
        Assert.True(PrintedNumber.TryParse(text, NumberFormatInfo.InvariantInfo, out PrintedNumber number, out _), text);
        return number;
    }
}
