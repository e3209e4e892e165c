using Xunit;

namespace ChinaTrade.Data.Tests.Dimensions;

public sealed class CodeLookupTests
{
    [Theory]
    [InlineData("US")]
    [InlineData("usa")]
    [InlineData("840")]
    public void FindByIso_EachForm_IsTheCountry(string iso) => Assert.Same(Partners.UnitedStates, Partners.All.FindByIso(iso));

    [Fact]
    public void FindByIso_EveryCountry_IsFoundByEachOfItsCodes() => Assert.All(
        Partners.All.Where(partner => partner.Kind == PartnerKind.Country),
        country => Assert.All(
            [country.IsoAlpha2!, country.IsoAlpha3!, country.M49!], code => Assert.Same(country, Partners.All.FindByIso(code))));

    [Fact]
    public void FindByM49_Region_IsFoundAndHasNoIso()
    {
        Assert.Same(Partners.Africa, Partners.All.FindByM49("002"));
        Assert.Null(Partners.All.FindByIso("002"));
        Assert.Null(Partners.All.FindByM49("999"));
    }

    [Theory]
    [InlineData("ASEAN", "asean")]
    [InlineData("Association of Southeast Asian Nations", "asean")]
    [InlineData("东盟", "asean")]
    [InlineData("eu", "european-union")]
    [InlineData(" Holland ", "netherlands")]
    [InlineData("美国", "united-states")]
    public void FindByName_NameOrSynonymInEitherLanguage_IsThePartner(string name, string code) =>
        Assert.Equal(code, Partners.All.FindByName(name)?.Code);

    [Fact]
    public void FindByName_OtherLists_FindTheirs()
    {
        Assert.Same(Commodities.Soybeans, Commodities.All.FindByName("soya beans"));
        Assert.Same(Commodities.Soybeans, Commodities.All.FindByName("大豆"));
        Assert.Same(EnterpriseTypes.Private, EnterpriseTypes.All.FindByName("民营企业"));
        Assert.Same(Flows.Exports, Flows.All.FindByName("出口"));
        Assert.Same(Producers.Gacc, Producers.All.FindByName("gacc"));
        Assert.Null(Partners.All.FindByName("Atlantis"));
    }

    // A name that two entries had would find neither.
    [Fact]
    public void Names_OfEveryList_AreEachOfOneEntry()
    {
        Every(Partners.All);
        Every(Commodities.All);
        Every(TradeModes.All);
        Every(EnterpriseTypes.All);
        Every(DomesticRegions.All);
        Every(TransportModes.All);
        Every(Flows.All);
        Every(Producers.All);
        Every(Indicators.All);

        static void Every<T>(CodeList<T> list)
            where T : CodeListEntry =>
            Assert.All(list, entry => Assert.All(entry.Names.OfType<string>(), name => Assert.Same(entry, list.FindByName(name))));
    }

    [Theory]
    [InlineData("1201", "soybeans Same High")]
    [InlineData("12.01", "soybeans Same High")]
    [InlineData("120190", "soybeans Contains High")]
    [InlineData("12", "soybeans Within High")]
    public void FindByHs_Code_SaysHowAndHowCertain(string hs, string expected) =>
        Assert.Contains(expected, Commodities.All.FindByHs(hs)
            .Select(match => $"{match.Commodity.Code} {match.Relation} {match.Certainty}"));

    [Fact]
    public void FindByHs_Matches_AreInOrder()
    {
        IReadOnlyList<HsMatch> found = Commodities.All.FindByHs("2601-2603");

        Assert.Contains(found, match => match.Commodity == Commodities.IronOre && match.Relation == HsRelation.Within);
        Assert.Equal(found.OrderBy(match => match.Relation).ThenByDescending(match => match.Certainty)
            .ThenBy(match => match.Commodity.Code, StringComparer.Ordinal), found);
        Assert.Empty(Commodities.All.FindByHs("9705"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("chips")]
    [InlineData("85-84")]
    [InlineData("12345678901234")]
    public void FindByHs_NoCode_SaysWhatWasExpected(string hs) => Assert.Equal(
        $"'{hs}' is no code of the Harmonized System; expected digits such as 8542 or 8542.31, or a range such as 2601-2603.",
        Assert.Throws<FormatException>(() => Commodities.All.FindByHs(hs)).Message);

    [Theory]
    [InlineData("USA", "united-states")]
    [InlineData("840", "united-states")]
    [InlineData("东盟", "asean")]
    [InlineData("aseam", "asean")]
    public void Get_OtherCodeOrName_SuggestsTheCode(string text, string code)
    {
        UnknownCodeException unknown = Assert.Throws<UnknownCodeException>(() => Partners.Get(text));

        Assert.Equal(code, unknown.NearestCode);
        Assert.Equal($"'{text}' is not a code of Partner; did you mean '{code}'?", unknown.Message);
    }

    // Every code that the library prints parses back.
    [Fact]
    public void Codes_OfEveryList_ParseBack()
    {
        Every<Partner>();
        Every<Commodity>();
        Every<TradeMode>();
        Every<EnterpriseType>();
        Every<DomesticRegion>();
        Every<TransportMode>();
        Every<Flow>();
        Every<Producer>();
        Every<Source>();
        Every<Indicator>();
        Assert.All(BasisDefinitions.Codes, code => Assert.Equal(code, BasisDefinitions.Get(code).Code));
        Assert.All(UnitDefinitions.Codes, code => Assert.Equal(code, UnitDefinitions.Get(code).Code));

        static void Every<T>()
            where T : CodeListEntry, ICodeListEntry<T> => Assert.All(T.All, entry =>
        {
            string code = entry.ToString("R", null);
            Assert.Same(entry, Parsed<T>(code));
            Assert.True(T.TryParse(code, null, out T? tried));
            Assert.Same(entry, tried);
            Assert.False(T.TryParse(code + "-x", null, out _));
        });
    }

    [Fact]
    public void Codes_OfClosedLists_ParseBack()
    {
        Every<Dimension>(each => each.ToCode());
        Every<Transformation>(each => each.ToCode());
        Every<ReleaseKind>(each => each.ToCode());
        Every<ObservationStatus>(each => each.ToCode());
        Every<NumberMark>(each => each.ToCode());
        Every<Hedge>(each => each.ToCode());
        Assert.False(EnumCodes.TryParse<Hedge>("none", out _));
        Assert.False(EnumCodes.TryParse<Hedge>(null, out _));
        Assert.Equal("'share-chang' is not a code of Transformation; did you mean 'share-change'?",
            Assert.Throws<UnknownCodeException>(() => EnumCodes.Parse<Transformation>("share-chang")).Message);

        static void Every<T>(Func<T, string> toCode)
            where T : struct, Enum => Assert.All(Enum.GetValues<T>(), value => Assert.Equal(value, EnumCodes.Parse<T>(toCode(value))));
    }

    private static T Parsed<T>(string code)
        where T : IParsable<T> => T.Parse(code, null);
}
