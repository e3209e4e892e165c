using System.Text.RegularExpressions;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>What the legend of <c>commodities.yaml</c> says beyond names and shapes, which the seed compiler knows.</summary>
public partial class CommodityRulesTests
{
    [Fact]
    public void Codes_OfEachClassification_AreSortedAndDisjoint() => Assert.All(Commodities.All, commodity => Assert.All(
        (IReadOnlyList<string>[])[commodity.Hs2017, commodity.Hs2022, commodity.Sitc4],
        codes =>
        {
            Assert.All(codes, code => Assert.Matches(CodeOrRange(), code));
            Assert.True(CommodityCodes.From(codes).AreSortedAndDisjoint, $"{commodity.Code}: {string.Join(", ", codes)}");
        }));

    [Fact]
    public void Mapping_OfACommodityWithoutCodes_IsNone() => Assert.All(Commodities.All, commodity => Assert.Equal(
        commodity.Hs2017.Count + commodity.Hs2022.Count + commodity.Sitc4.Count == 0,
        commodity.Mapping == MappingCertainty.None));

    [Fact]
    public void WithinCodes_OfEachCommodity_AreInOrder() => Assert.All(Commodities.All, commodity => Assert.Equal(
        commodity.WithinCodes.Where(code => code != "all" && code != commodity.Code).Distinct().Order(StringComparer.Ordinal),
        commodity.WithinCodes));

    // Where codes of one classification stand on both sides, they must not contradict the list.
    [Fact]
    public void WithinCodes_OfEachCommodity_AgreeWithTheCodesOfBoth() => Assert.All(
        from inner in Commodities.All
        from code in inner.WithinCodes
        select (Inner: inner, Outer: Commodities.Get(code)),
        pair => Assert.True(
            IsInside(pair.Inner.Hs2017, pair.Outer.Hs2017)
            && IsInside(pair.Inner.Hs2022, pair.Outer.Hs2022)
            && IsInside(pair.Inner.Sitc4, pair.Outer.Sitc4),
            $"{pair.Inner.Code} within {pair.Outer.Code}"));

    [Fact]
    public void WithinCodes_OfIronOre_NameMetalOres() => Assert.Equal(["metal-ores"], Commodities.IronOre.WithinCodes);

    // A commodity is within everything that what contains it is within, so that one look tells.
    [Fact]
    public void WithinCodes_OfEachCommodity_IncludeThoseOfWhatContainsIt() => Assert.All(Commodities.All, commodity => Assert.All(
        commodity.WithinCodes.SelectMany(code => Commodities.Get(code).WithinCodes),
        code => Assert.True(commodity.WithinCodes.Contains(code), $"{commodity.Code} within {code}")));

    [Fact]
    public void SubHeadings_OfStarredRows_AreWithinThem()
    {
        Assert.Equal(9, Commodities.All.Count(each => each.WithinCodes.SequenceEqual(["high-and-new-technology-products"])));
        Assert.Equal(5, Commodities.All.Count(each => each.WithinCodes.Contains("electric-passenger-vehicles")));
    }

    private static bool IsInside(IReadOnlyList<string> inner, IReadOnlyList<string> outer) =>
        inner.Count == 0 || outer.Count == 0 || CommodityCodes.From(outer).Contains(CommodityCodes.From(inner));

    [GeneratedRegex("^[0-9]{1,6}(-[0-9]{1,6})?$")]
    private static partial Regex CodeOrRange();
}
