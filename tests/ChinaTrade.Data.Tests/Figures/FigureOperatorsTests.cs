using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Figures;

/// <summary>Figures calculate as their quantities do, alone and with quantities.</summary>
public sealed class FigureOperatorsTests
{
    private static readonly Figure<Quantity<Yuan>> Exports = Briefings.FirstHalf2021.Overall.Exports.Value;
    private static readonly Figure<Quantity<Yuan>> Imports = Briefings.FirstHalf2021.Overall.Imports.Value;
    private static readonly Figure<Quantity<Tonne>> Volume = Briefings.FirstHalf2021.Commodities.IronOre.Imports.Volume;
    private static readonly Figure<Rate<Yuan, Tonne>> Price = Briefings.FirstHalf2021.Commodities.IronOre.Imports.UnitPrice;
    private static readonly Figure<Share> Share = Briefings.FirstHalf2021.EnterpriseTypes.Private.Total.Share;
    private static readonly Figure<PercentagePoints<Share>> Change = Briefings.FirstHalf2021.EnterpriseTypes.Private.Total.ShareChange;
    // Doubtful, so that it counts as printed only.
    private static readonly Figure<PercentagePoints<Growth<YearOnYear>>> Gap =
        Briefings.FirstHalf2021.EnterpriseTypes.Private.Exports.GrowthGap.AsPrinted();
    private static readonly Figure<Growth<YearOnYear>> Growth = Briefings.FirstHalf2021.Partners.Asean.Total.Growth;
    private static readonly Figure<Growth<YearOnYear>> Other = Briefings.FirstHalf2021.Overall.Total.Growth;

    [Fact]
    public void Addition_Amounts_IsThatOfQuantities() =>
        AssertAll(Exports.Quantity + Imports.Quantity, Exports + Imports, Exports + Imports.Quantity, Exports.Quantity + Imports);

    [Fact]
    public void Subtraction_Amounts_IsThatOfQuantities()
    {
        AssertAll(Exports.Quantity - Imports.Quantity, Exports - Imports, Exports - Imports.Quantity, Exports.Quantity - Imports);
        Assert.Equal(-Exports.Quantity, -Exports);
    }

    [Fact]
    public void Scaling_Amounts_IsThatOfQuantities()
    {
        AssertAll(Exports.Quantity * 3m, Exports * 3m, 3m * Exports);
        Assert.Equal(Exports.Quantity / 3m, Exports / 3m);
    }

    [Fact]
    public void Division_OneUnit_IsRatio() =>
        AssertAll(Exports.Quantity / Imports.Quantity, Exports / Imports, Exports / Imports.Quantity, Exports.Quantity / Imports);

    [Fact]
    public void Division_TwoUnits_IsRate() =>
        AssertAll(Exports.Quantity.Per(Volume.Quantity), Exports / Volume, Exports / Volume.Quantity, Exports.Quantity / Volume);

    [Fact]
    public void Multiplication_PriceByVolume_IsValue() => AssertAll(
        Price.Quantity * Volume.Quantity,
        Price * Volume, Price * Volume.Quantity, Price.Quantity * Volume,
        Volume * Price, Volume * Price.Quantity, Volume.Quantity * Price);

    [Fact]
    public void Division_ValueByPrice_IsVolume() =>
        AssertAll(Exports.Quantity / Price.Quantity, Exports / Price, Exports / Price.Quantity, Exports.Quantity / Price);

    [Fact]
    public void Multiplication_ByShare_IsThePart() => AssertAll(
        Exports.Quantity * Share.Quantity,
        Exports * Share, Exports * Share.Quantity, Exports.Quantity * Share,
        Share * Exports, Share * Exports.Quantity, Share.Quantity * Exports);

    [Fact]
    public void Arithmetic_Shares_IsThatOfQuantities()
    {
        AssertAll(Share.Quantity - Share.Quantity, Share - Share, Share - Share.Quantity, Share.Quantity - Share);
        AssertAll(Share.Quantity + Change.Quantity, Share + Change, Share + Change.Quantity, Share.Quantity + Change);
        AssertAll(Share.Quantity - Change.Quantity, Share - Change, Share - Change.Quantity, Share.Quantity - Change);
    }

    [Fact]
    public void Arithmetic_Growths_IsThatOfQuantities()
    {
        AssertAll(Growth.Quantity - Other.Quantity, Growth - Other, Growth - Other.Quantity, Growth.Quantity - Other);
        AssertAll(Growth.Quantity + Gap.Quantity, Growth + Gap, Growth + Gap.Quantity, Growth.Quantity + Gap);
        AssertAll(Growth.Quantity - Gap.Quantity, Growth - Gap, Growth - Gap.Quantity, Growth.Quantity - Gap);
    }

    [Fact]
    public void Arithmetic_Points_IsThatOfQuantities()
    {
        AssertAll(Change.Quantity + Change.Quantity, Change + Change, Change + Change.Quantity, Change.Quantity + Change);
        AssertAll(Change.Quantity - Change.Quantity, Change - Change, Change - Change.Quantity, Change.Quantity - Change);
        Assert.Equal(-Change.Quantity, -Change);
    }

    [Fact]
    public void Comparison_Figures_GoesByNumber()
    {
        Figure<Quantity<Yuan>> same = Exports;

        Assert.True(Exports > Imports && Exports >= Imports && Imports < Exports && Imports <= Exports);
        Assert.False(Exports < Imports || Exports <= Imports || Imports > Exports || Imports >= Exports);
        Assert.True(Exports >= same && Exports <= same && !(Exports > same) && !(Exports < same));
        Assert.True(Exports > Imports.Quantity && Imports.Quantity < Exports && Exports.Quantity == Exports);
    }

    private static void AssertAll<T>(T expected, params T[] actual) => Assert.All(actual, value => Assert.Equal(expected, value));
}
