using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>Results calculate with results and figures, and stay explained.</summary>
public sealed class DerivedCompositionTests
{
    private static FirstHalf2021Node H1 => Briefings.FirstHalf2021;

    private static Figure<Quantity<Yuan>> All => H1.Overall.Total.Value;

    private static Figure<Quantity<Yuan>> Asean => H1.Partners.Asean.Total.Value;

    private static Figure<Quantity<Yuan>> Eu => H1.Partners.EuropeanUnion.Total.Value;

    [Fact]
    public void Minus_OfTwoShares_CountsTheCommonWholeOnce()
    {
        Derived<PercentagePoints<Share>> gap = Asean.ShareOf(All) - Eu.ShareOf(All);

        // (2.66 − 2.52) ÷ 18.07, least with (2.655 − 2.525) ÷ 18.075, greatest with (2.665 − 2.515) ÷ 18.065: worked by hand.
        Assert.Equal("0.7748 [0.7192, 0.8303]", WorkedNumber.From(gap, 4));
        Assert.Equal("V ÷ T − V2 ÷ T", gap.Formula);
        Assert.Equal("share of ASEAN in all trade − share of European Union in all trade", gap.Name);
        Assert.Equal(["V", "T", "V2"], gap.Inputs.Select(input => input.Symbol));
        Assert.Equal("东盟占全部贸易的比重 − 欧盟占全部贸易的比重", gap.ChineseName);
    }

    [Fact]
    public void Minus_OfAFigureAndAResult_IsAResult()
    {
        Derived<Quantity<Yuan>> rest = All - (Asean + Eu.ToDerived());

        Assert.Equal("12.890 [12.875, 12.905]", WorkedNumber.From(rest, 3, 1e12m));
        Assert.Equal("V − (V2 + V3)", rest.Formula);
        Assert.Equal("trade value: all trade, 2021-H1 − (trade value: ASEAN, 2021-H1 + trade value: European Union, 2021-H1)", rest.Name);
        Assert.Equal("all trade but two", rest.Named("all trade but two").Name);
        Assert.Equal("V − (V2 + V3)", rest.Named("all trade but two", "其余").Formula);
        Assert.Equal("其余", rest.Named("all trade but two", "其余").ChineseName);
    }

    [Fact]
    public void Operators_OfEachKind_GiveTheKindOfQuantities()
    {
        Derived<Quantity<Yuan>> balance = H1.Overall.Exports.Value.Balance(H1.Overall.Imports.Value);
        Derived<Share> share = Asean.ShareOf(All);
        Derived<Rate<Yuan, Tonne>> price = H1.Commodities.IronOre.Imports.UnitPrice.ToDerived();
        Figure<Quantity<Tonne>> volume = H1.Commodities.IronOre.Imports.Volume;
        Derived<Growth<YearOnYear>> growth = H1.Overall.Exports.Value.CombinedGrowthWith(H1.Overall.Imports.Value);

        Same(-balance, -balance.Quantity);
        Same(balance * 2m, balance.Quantity * 2m);
        Same(0.5m * balance, 0.5m * balance.Quantity);
        Same(balance / 4m, balance.Quantity / 4m);
        Same(balance / All, balance.Quantity / All.Quantity);
        Same(share * Eu, share.Quantity * Eu.Quantity);
        Same(Eu * share, share.Quantity * Eu.Quantity);
        Same(price * volume, price.Quantity * volume.Quantity);
        Same(volume * price, price.Quantity * volume.Quantity);
        Same(H1.Commodities.IronOre.Imports.UnitPrice * volume.ToDerived(), price.Quantity * volume.Quantity);
        Same(volume.ToDerived() * H1.Commodities.IronOre.Imports.UnitPrice, price.Quantity * volume.Quantity);
        Same(balance / H1.Commodities.IronOre.Imports.UnitPrice, balance.Quantity / price.Quantity);
        Same(balance / price, balance.Quantity / price.Quantity);
        Same(balance / volume, balance.Quantity.Per(volume.Quantity));
        Same(growth - H1.Overall.Total.Growth, growth.Quantity - H1.Overall.Total.Growth.Quantity);
        Same(share - Asean.ShareChangeIn(All), share.Quantity - Asean.ShareChangeIn(All).Quantity);
        Same(share + Asean.ShareChangeIn(All), share.Quantity + Asean.ShareChangeIn(All).Quantity);
        Same(growth + H1.Partners.Asean.Total.Growth.GapTo(H1.Overall.Total.Growth),
            growth.Quantity + H1.Partners.Asean.Total.Growth.GapTo(H1.Overall.Total.Growth).Quantity);
        Same(growth - H1.Partners.Asean.Total.Growth.GapTo(H1.Overall.Total.Growth),
            growth.Quantity - H1.Partners.Asean.Total.Growth.GapTo(H1.Overall.Total.Growth).Quantity);
        Derived<PercentagePoints<Growth<YearOnYear>>> gap = H1.Partners.Asean.Total.Growth.GapTo(H1.Overall.Total.Growth);
        Derived<PercentagePoints<Share>> change = Asean.ShareChangeIn(All);
        Figure<Share> printed = H1.EnterpriseTypes.Private.Total.Share;
        Same(H1.Overall.Total.Growth + gap, H1.Overall.Total.Growth.Quantity + gap.Quantity);
        Same(H1.Overall.Total.Growth - gap, H1.Overall.Total.Growth.Quantity - gap.Quantity);
        Same(printed + change, printed.Quantity + change.Quantity);
        Same(printed - change, printed.Quantity - change.Quantity);
        Same(printed - share, printed.Quantity - share.Quantity);
        Same(gap + gap, gap.Quantity + gap.Quantity);
        Same(-(growth - H1.Overall.Total.Growth), -(growth.Quantity - H1.Overall.Total.Growth.Quantity));
    }

    [Fact]
    public void Quantities_OfResultsAndFigures_StayQuantities()
    {
        Quantity<Yuan> rest = All - Asean;
        Quantity<Yuan> half = Asean.ShareOf(All) * (All.Quantity / 2m);

        Assert.Equal(All.Quantity - Asean.Quantity, rest);
        Assert.Equal(Asean.ShareOf(All).Quantity * (All.Quantity / 2m), half);
    }

    [Fact]
    public void Share_BeforeItsChange_IsTheShareAYearEarlier()
    {
        // V ÷ T − V × (g − G) ÷ (T × (1 + g)) is V × (1 + G) ÷ (T × (1 + g)) with every input twice or more.
        Derived<Share> before = Asean.ShareOf(All) - Asean.ShareChangeIn(All);
        Interval direct = Asean.ShareYearEarlier(All).Quantity.Interval;

        Assert.Equal(direct.Number, before.Number, 20);
        Assert.True(before.Quantity.Interval.Lower <= direct.Lower && direct.Upper <= before.Quantity.Interval.Upper);
        Assert.InRange(before.Upper!.Value - before.Lower!.Value, 0m, 2m * (direct.Upper!.Value - direct.Lower!.Value));
    }

    [Fact]
    public void Figure_TwiceInACalculation_IsOneUnknown()
    {
        Assert.Equal(Interval.Exact(0m), (Asean.ToDerived() - Asean).Quantity.Interval);
        Assert.Equal(Interval.Exact(1m), (Asean.ToDerived() / Asean).Quantity.Interval);
        Assert.Equal("V − V", (Asean.ToDerived() - Asean).Formula);
    }

    [Fact]
    public void Formula_OfASumBesideOneOfItsInputs_KeepsPairsTogether()
    {
        Figure<Growth<YearOnYear>> imports = H1.Overall.Imports.Growth;
        Derived<Growth<YearOnYear>> both = H1.Overall.Exports.Value.CombinedGrowthWith(H1.Overall.Imports.Value);

        Assert.Equal("Σ V ÷ Σ (V ÷ (1 + g)) − 1", both.Formula);
        Assert.Equal("g − (Σ V ÷ (V1 ÷ (1 + g1) + V2 ÷ (1 + g)) − 1)", (imports - both).Formula);
    }

    [Fact]
    public void Marks_OfInputs_TravelIntoTheResult()
    {
        Figure<Quantity<Yuan>> reading = TradeData.Query().For(ObservationStatus.Corrected).Measure(Indicators.TradeValue).First();
        Derived<Quantity<Yuan>> sum = reading.ToDerived() + (reading.ToDerived() * 2m);

        Assert.Equal([NumberMark.Corrected], sum.Marks);
        Figure<Quantity<Yuan>> doubtful = reading.AsPrinted();
        Assert.Equal([NumberMark.Doubtful], (doubtful.ToDerived() / 2m).Marks);
        Assert.Throws<DoubtfulFigureException>(() => new Figure<Quantity<Yuan>>(doubtful.Untyped.Columns, doubtful.Untyped.Row)
            .ToDerived());
    }

    [Fact]
    public void Plus_OfAResultSaidToFall_IsNotTakenToFall()
    {
        // V² ÷ T rises with V and falls with T, as it is said to; V² ÷ T + T rises with both.
        Metric<Quantity<Yuan>, Quantity<Yuan>, Quantity<Yuan>> square = Metric.Define("square")
            .Input<Quantity<Yuan>>("V", monotonicity: Monotonicity.Rises).Input<Quantity<Yuan>>("T", monotonicity: Monotonicity.Falls)
            .Result<Quantity<Yuan>>((v, t) => v * v / t);
        Derived<Quantity<Yuan>> sum = square.Compute(Asean, All) + All;

        decimal least = (2.655e12m / 18.065e12m * 2.655e12m) + 18.065e12m;
        decimal greatest = (2.665e12m / 18.075e12m * 2.665e12m) + 18.075e12m;
        Assert.True(sum.Lower <= least && greatest <= sum.Upper, sum.ToString("B", null));
    }

    [Fact]
    public void Compute_OneFigureForARiseAndAFall_TakesNeither()
    {
        Metric<Growth<YearOnYear>, Growth<YearOnYear>, Ratio> apart = Metric.Define("apart")
            .Input("a", Indicators.TradeValue.Growth, monotonicity: Monotonicity.Rises)
                .Input("b", Indicators.TradeValue.Growth, monotonicity: Monotonicity.Falls)
            .Result<Ratio>((a, b) => (a * a) - (2 * b * b));
        Derived<Ratio> both = apart.Compute(H1.Overall.Total.Growth, H1.Overall.Total.Growth);

        // −a²: from −0.2715² to −0.2705².
        Assert.True(both.Lower <= -0.2715m * 0.2715m && -0.2705m * 0.2705m <= both.Upper, both.ToString("B", null));
    }

    [Fact]
    public void Default_IsNoResult()
    {
        Derived<Share> none = default;

        Assert.Equal("no result", none.ToString());
        Assert.Equal(default, none);
        Assert.NotEqual(Asean.ShareOf(All), none);
        Assert.Contains("no result", Assert.Throws<InvalidOperationException>(() => none.Quantity).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => none.Name);
        Assert.Throws<InvalidOperationException>(() => none.Marks);
        Assert.Throws<InvalidOperationException>(() => none - Asean.ShareOf(All));
    }

    [Fact]
    public void Equals_ComputedTwice_IsTrue()
    {
        Assert.Equal(Asean.ShareOf(All) - Eu.ShareOf(All), Asean.ShareOf(All) - Eu.ShareOf(All));
        Assert.True(Asean.ShareOf(All) == Asean.ShareOf(All));
        Assert.True(Asean.ShareOf(All) != Eu.ShareOf(All));
        Assert.NotEqual(Asean.ShareOf(All), Asean.ShareOf(All).Named("another name"));
        Assert.Equal(Asean.ShareOf(All).GetHashCode(), Asean.ShareOf(All).GetHashCode());
    }

    // What a calculation of quantities gives is no narrower, since it takes each operand for an unknown of its own.
    private static void Same<T>(Derived<T> derived, T expected)
        where T : struct, IQuantityKind<T>
    {
        Assert.NotEmpty(derived.Inputs);
        Assert.Equal(expected.Interval.Number, derived.Number, 12);
        Assert.True(derived.Lower >= expected.Interval.Lower - 1e-12m
            && derived.Upper <= expected.Interval.Upper + 1e-12m, $"{derived:R} is wider than {expected.Interval}");
    }
}
