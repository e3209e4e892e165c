using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Dimensions;

public sealed class CodeListTests
{
    [Fact]
    public void All_EachList_IsOrderedByCodeAndFindsEveryEntry()
    {
        foreach (Dimension dimension in Enum.GetValues<Dimension>())
        {
            AssertList(TradeCodes.Library.All(dimension), code => TradeCodes.Library.Get(dimension, code),
                code => TradeCodes.Library.Find(dimension, code));
        }

        AssertList(Producers.All, Producers.Get, Producers.Find);
        AssertList(Sources.All, Sources.Get, Sources.Find);
        AssertList(Indicators.All, Indicators.Get, Indicators.Find);
    }

    [Fact]
    public void Members_ReadTwice_AreOneObject()
    {
        Assert.Same(Partners.Asean, Partners.Asean);
        Assert.Same(Partners.Asean, Partners.Get("asean"));
        Assert.Same(Indicators.TradeValue, Indicators.Get("trade-value"));
    }

    [Fact]
    public void Get_UnknownCode_ThrowsNamingTheNearest()
    {
        UnknownCodeException refusal = Assert.Throws<UnknownCodeException>(() => Partners.Get("viet-nam"));

        Assert.Equal("'viet-nam' is not a code of Partner; did you mean 'vietnam'?", refusal.Message);
        Assert.Equal("viet-nam", refusal.Code);
        Assert.Equal("vietnam", refusal.NearestCode);
    }

    [Fact]
    public void Get_CodeLikeNone_ThrowsWithoutGuess()
    {
        UnknownCodeException refusal = Assert.Throws<UnknownCodeException>(() => TransportModes.Get("interstellar-travel"));

        Assert.Equal("'interstellar-travel' is not a code of TransportMode.", refusal.Message);
        Assert.Null(refusal.NearestCode);
    }

    [Fact]
    public void Find_UnknownCode_IsNull()
    {
        Assert.Null(Commodities.Find("iron"));
        Assert.Null(Commodities.Find("Iron-Ore"));
        Assert.Same(Commodities.IronOre, Commodities.Find("iron-ore"));
    }

    [Fact]
    public void Equals_Entries_GoesByListAndCode()
    {
        DomesticRegion copy = DomesticRegions.Guangxi with { Name = "another name" };

        Assert.Equal(DomesticRegions.Guangxi, copy);
        Assert.True(DomesticRegions.Guangxi == copy);
        Assert.Equal(DomesticRegions.Guangxi.GetHashCode(), copy.GetHashCode());
        Assert.NotEqual(DomesticRegions.Guangxi, DomesticRegions.Yunnan);
        Assert.False(Commodities.All.Equals((object)TradeModes.All));
        Assert.False(((CodeListEntry)Commodities.Get("all")).Equals(TradeModes.Get("all")));
    }

    [Fact]
    public void ToString_Entry_IsItsEnglishName() => Assert.All(Partners.All, partner => Assert.Equal(partner.Name, partner.ToString()));

    [Fact]
    public void SourceCodes_EveryEntry_AreCodesOfSources() => Assert.All(
        Enum.GetValues<Dimension>().SelectMany(TradeCodes.Library.All),
        entry => Assert.All(entry.SourceCodes, code => Assert.NotNull(Sources.Find(code))));

    [Fact]
    public void UnitCodes_EveryIndicator_AreUnitsOrPercent() => Assert.All(
        Indicators.All.SelectMany(indicator => indicator.UnitCodes),
        code => Assert.All(code == "%" ? [] : code.Split('/'), part => Assert.Equal(part, UnitDefinitions.Get(part).Code)));

    [Fact]
    public void Definitions_OfUnitsAndBases_AreThoseOfTheirTypes()
    {
        Assert.Same(UnitDefinitions.Yuan, Yuan.Definition);
        Assert.Same(UnitDefinitions.Get("CNY"), UnitDefinitions.Yuan);
        Assert.Same(BasisDefinitions.Since2019, Since2019.Definition);
        Assert.Throws<UnknownCodeException>(() => UnitDefinitions.Get("EUR"));
        Assert.Throws<UnknownCodeException>(() => BasisDefinitions.Get("since-2017"));
    }

    private static void AssertList<T>(IReadOnlyList<T> list, Func<string, T> get, Func<string, T?> find)
        where T : CodeListEntry
    {
        string[] codes = [.. list.Select(entry => entry.Code)];
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal(codes.Length, list.Count);
        for (int i = 0; i < list.Count; i++)
        {
            Assert.Same(list[i], get(codes[i]));
            Assert.Same(list[i], find(codes[i]));
        }

        Assert.ThrowsAny<Exception>(() => list[list.Count]);
    }
}
