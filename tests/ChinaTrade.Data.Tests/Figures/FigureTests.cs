using System.Globalization;
using System.Reflection;
using ChinaTrade.Data.TestSupport;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Figures;

public sealed class FigureTests
{
    private static readonly Figure<Quantity<Yuan>> Total = Briefings.FirstHalf2021.Overall.Total.Value;
    private static readonly Figure<Growth<YearOnYear>> Asean = Briefings.FirstHalf2021.Partners.Asean.Total.Growth;

    private static readonly MethodInfo Growth = new Func<Figure, Interval>(GrowthOf<YearOnYear>).Method.GetGenericMethodDefinition();

    /// <summary>The reader of growth on each basis, by the basis's code.</summary>
    private static readonly Dictionary<string, Func<Figure, Interval>> Growths = typeof(YearOnYear).Assembly.GetExportedTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IBasis)))
        .ToDictionary(
            type => ((BasisDefinition)type.GetProperty("Definition")!.GetValue(null)!).Code,
            type => Growth.MakeGenericMethod(type).CreateDelegate<Func<Figure, Interval>>());

    [Fact]
    public void ToRow_EveryFigure_AgreesWithItsViews() => Assert.All(TradeData.Figures, figure =>
    {
        FigureRow row = figure.ToRow();
        Assert.Equal(
            (row.Value, row.Lower, row.Upper), (figure.Interval.Number, figure.Interval.Lower, figure.Interval.Upper));
        Assert.All(Enum.GetValues<Dimension>(), dimension => Assert.Equal(
            (row[dimension], row[dimension]), (figure[dimension].Code, figure.Key[dimension].Code)));
        Assert.Equal(
            (row.Indicator, row.Transformation, row.Basis),
            (figure.Measure.Indicator.Code, figure.Measure.Transformation.ToCode(), figure.Measure.Basis?.Code ?? string.Empty));
        Assert.Equal((row.Period, row.Unit, row.Reference), (figure.Period.ToString(), figure.UnitCode, figure.Reference));
        Assert.Equal((row.Hedge, row.Status), (figure.Hedge.ToCode(), figure.Status.ToCode()));
        Assert.Equal(
            (row.Publication, row.Producer, row.Printed), (figure.Citation.Publication.Code, figure.Citation.Producer.Code,
                figure.Citation.Printed));
        Assert.Equal(
            (row.Published, row.Release),
            (figure.Publication.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                ?? string.Empty, figure.Publication.Release.ToCode()));
        Assert.Equal(row.Section, string.Join(';', figure.Citation.Places.Select(place => place.Section.Code)));
        Assert.Equal(row.Paragraph, string.Join(';', figure.Citation.Places.Select(place => place.Paragraph)));
        Assert.Equal((row.Correction, row.Note), (figure.Correction?.Reading ?? string.Empty, figure.Correction?.Reason ?? figure.Note));
    });

    [Fact]
    public void Views_OfTypedFigure_AreThoseOfTheUntyped()
    {
        Figure untyped = Total;

        Assert.Equal(untyped, Total.Untyped);
        Assert.Equal(untyped.Interval, Total.Quantity.Interval);
        Assert.Equal((18.07e12m, 18.065e12m, 18.075e12m), (Total.Number, Total.Lower, Total.Upper));
        Assert.Equal(untyped.Measure, Total.Measure);
        Assert.Equal(untyped.Key, Total.Key);
        Assert.Equal((untyped.Period, untyped.Hedge, untyped.Status), (Total.Period, Total.Hedge, Total.Status));
        Assert.Equal(untyped.Citation, Total.Citation);
        Assert.Equal(untyped.Note, Total.Note);
        Assert.Null(Total.Correction);
        Assert.Equal(untyped.ToString(), Total.ToString());
    }

    [Fact]
    public void Quantity_Always_ConvertsByItself()
    {
        Quantity<Yuan> quantity = Total;

        Assert.Equal(Total.Quantity, quantity);
        Assert.Equal(Interval.Between(18.065e12m, 18.07e12m, 18.075e12m), quantity.Interval);
    }

    [Fact]
    public void Title_Figures_SaysMeasureKeyAndPeriod()
    {
        Assert.Equal("trade value: all trade, 2021-H1", Total.Untyped.Title);
        Assert.Equal("trade value, growth: ASEAN, 2021-H1", Asean.Untyped.Title);
        Assert.Equal(
            "trade value, growth since 2019: exports, 2021-H1",
            Briefings.FirstHalf2021.Overall.Exports.GrowthSince2019.Untyped.Title);
    }

    [Fact]
    public void ToString_Figures_SaysHedgeInEachLanguage()
    {
        CultureInfo chinese = CultureInfo.GetCultureInfo("zh-CN");
        Figure<Quantity<UsDollar>> about = Briefings.FirstHalf2021.Overall.Total.ValueInUsDollars;

        Assert.Equal("about 2.79 trillion US dollars", about.ToString());
        Assert.Equal("约2.79万亿美元", about.ToString("G", chinese));
        Assert.Equal("about 2.79 trillion US dollars [2.78, 2.8]", about.ToString("B", null));
        Assert.Equal("2790000000000 [2780000000000, 2800000000000] USD", about.ToString("R", chinese));
        Assert.Equal("+27.8 % year on year", Asean.ToString());
        Assert.Equal("同比增长27.8%", Asean.ToString("G", chinese));
        Assert.Throws<FormatException>(() => Asean.ToString("X", null));
    }

    // The text at hand is for cultures that write numbers so.
    [Fact]
    public void ToString_CultureWithOtherSigns_IsFollowed()
    {
        foreach (string name in (string[])["", "en-US"])
        {
            CultureInfo culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";

            Assert.Equal("18,07 trillion yuan", Total.ToString(null, culture));
            Assert.Equal(Total.Quantity.ToString(null, culture), Total.ToString(null, culture));
        }
    }

    [Fact]
    public void Title_OfAGap_NamesTheOtherSideUnlessItIsATotal()
    {
        string[] others = ["all", "air", "water"];
        string[] gaps =
        [
            .. others.Aggregate(SampleFigures.Empty, (before, other) => before.Add(
                Indicators.TradeValue.GrowthGap, SeriesKey.Create(TransportModes.Rail), "2 percentage points", $"transport_mode={other}"))
                .Figures().Select(figure => figure.Title),
        ];

        Assert.Equal(3, gaps.Distinct().Count());
        Assert.Contains(gaps, title => title.StartsWith("trade value, growth gap to Air transport: ", StringComparison.Ordinal));
        Assert.Equal("trade value, growth gap: Private enterprises, exports, 2021-H1",
            Briefings.FirstHalf2021.EnterpriseTypes.Private.Exports.GrowthGap.Untyped.Title);
    }

    [Fact]
    public void As_EveryFigure_IsOfTheKindOfItsUnitAndTransformation() => Assert.All(TradeData.Figures, figure =>
    {
        Interval typed = (figure.Measure.Transformation, figure.Measure.Basis?.Code, figure.UnitCode) switch
        {
            (Transformation.Growth, { } basis, _) => Growths[basis](figure),
            (_, _, "%") => figure.As<Share>().Quantity.Interval,
            (Transformation.ShareChange, _, "pp") => figure.As<PercentagePoints<Share>>().Quantity.Interval,
            (_, "year-on-year", "pp") => figure.As<PercentagePoints<Growth<YearOnYear>>>().Quantity.Interval,
            (_, _, "CNY") => figure.As<Quantity<Yuan>>().Quantity.Interval,
            (_, _, "CNY/t") => figure.As<Rate<Yuan, Tonne>>().Quantity.Interval,
            _ => figure.Interval,
        };

        Assert.Equal(figure.Interval, typed);
    });

    [Fact]
    public void As_OtherKind_ThrowsNamingBoth()
    {
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => Total.Untyped.As<Quantity<UsDollar>>());

        Assert.Equal("The figure 'trade value: all trade, 2021-H1' is in 'CNY', not in 'USD'.", refusal.Message);
        Assert.Throws<InvalidOperationException>(() => Asean.Untyped.As<Growth<Since2019>>());
        Assert.Throws<InvalidOperationException>(() => Asean.Untyped.As<Share>());
        Assert.Throws<InvalidOperationException>(() => Total.Untyped.As<Ratio>());
    }

    [Fact]
    public void Equals_Figures_GoesByRow()
    {
        Figure first = TradeData.Figures.First();
        Figure same = TradeData.Figures.First();

        Assert.True(first == same && first.Equals((object)same) && !(first != same));
        Assert.Equal(first.GetHashCode(), same.GetHashCode());
        Assert.Equal(TradeData.Dataset.Count, TradeData.Figures.Distinct().Count());
        Assert.True(Total == Briefings.FirstHalf2021.Overall.Total.Value && Total.Equals((object)Total));
        Assert.True(Total != Briefings.FirstHalf2021.Overall.Exports.Value);
        Assert.Equal(Total.GetHashCode(), Total.Untyped.GetHashCode());
        Assert.False(Total.Equals(Total.Untyped.ToRow()));
    }

    [Fact]
    public void Equals_OtherPathToSameRow_IsTrue()
    {
        var h1 = Briefings.FirstHalf2021;

        Assert.Equal(
            h1.Partners.UnitedStates.Commodities.AgriculturalProducts.Imports.Growth,
            h1.Commodities.AgriculturalProducts.Partners.UnitedStates.Imports.Growth);
    }

    [Fact]
    public void Default_SaysThatItIsNone()
    {
        Assert.Equal(("no figure", "no figure"), (default(Figure).ToString(), default(Figure<Share>).ToString("B", null)));
        Assert.Contains("no figure", Assert.Throws<InvalidOperationException>(() => default(Figure).Interval).Message,
            StringComparison.Ordinal);
        Assert.Contains("no figure", Assert.Throws<InvalidOperationException>(() => default(Figure<Share>).Quantity).Message,
            StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => default(Figure<Share>).Title);
        Assert.True(default == default(Figure));
        Assert.NotEqual(default, TradeData.Figures.First());
    }

    private static Interval GrowthOf<TBasis>(Figure figure)
        where TBasis : IBasis => figure.As<Growth<TBasis>>().Quantity.Interval;
}
