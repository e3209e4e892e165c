using System.Text.RegularExpressions;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>What the legend of <c>partners.yaml</c> says beyond names and shapes, which the seed compiler knows.</summary>
public partial class PartnerRulesTests
{
    private static IEnumerable<Partner> Countries => Partners.All.Where(partner => partner.Kind == PartnerKind.Country);

    private static IEnumerable<Partner> Others => Partners.All.Where(partner => partner.Kind != PartnerKind.Country);

    [Fact]
    public void StandardCodes_OfACountry_AreComplete() => Assert.All(Countries, country =>
    {
        Assert.Matches(TwoLetters(), country.IsoAlpha2);
        Assert.Matches(ThreeLetters(), country.IsoAlpha3);
        Assert.Matches(ThreeDigits(), country.M49);
        Assert.Equal(country.SourceCodes.Contains("comtradr"), country.Comtrade is not null);
    });

    [Fact]
    public void StandardCodes_OfAnythingElse_AreOnlyTheOnesItCanHave() => Assert.All(Others, partner =>
    {
        Assert.Null(partner.IsoAlpha2);
        Assert.Null(partner.IsoAlpha3);
        Assert.Equal(partner.Kind == PartnerKind.World, partner.Comtrade is not null);
        if (partner.M49 is { } code) Assert.Matches(ThreeDigits(), code);
        Assert.True(partner.M49 is null || partner.Kind == PartnerKind.Region);
    });

    [Fact]
    public void StandardCodes_OfTwoPartners_Differ()
    {
        Assert.Distinct(Countries.Select(country => country.IsoAlpha2));
        Assert.Distinct(Countries.Select(country => country.IsoAlpha3));
        Assert.Distinct(Partners.All.Select(partner => partner.M49).OfType<string>());
        Assert.Distinct(Partners.All.Select(partner => partner.Comtrade).OfType<string>());
    }

    [Fact]
    public void Comtrade_WhereItIsNotM49_IsSaidToDiffer()
    {
        Partner[] differing = [.. Countries.Where(country => country.Comtrade is { } code && code != country.M49!.TrimStart('0'))];

        Assert.Equal(["france 251", "india 699", "norway 579", "switzerland 757", "united-states 842"],
            differing.Select(country => $"{country.Code} {country.Comtrade}"));
        Assert.All(differing, country => Assert.Contains("not the M49 code", country.Definition, StringComparison.Ordinal));
    }

    [Fact]
    public void Membership_OfEachPartner_FitsItsKind() => Assert.All(Partners.All, partner =>
    {
        bool canHaveMembers = partner.Kind is PartnerKind.Group or PartnerKind.Region;
        Assert.Equal(canHaveMembers, partner.Membership != Membership.None);
        Assert.True(partner.Membership != Membership.Listed || partner.Members.Count > 0);
        Assert.True(partner.Membership != Membership.None || partner.Members.Count == 0);
    });

    [Fact]
    public void Members_OfEachGroup_AreSinglePartnersInOrder() => Assert.All(Others, group =>
    {
        string[] members = [.. group.Members.Select(member => member.PartnerCode)];
        Assert.Equal(members.Distinct().Order(StringComparer.Ordinal), members);
        Assert.All(members, member => Assert.False(Partners.Get(member).Kind is PartnerKind.World or PartnerKind.Group or PartnerKind.Region));
    });

    [Fact]
    public void Members_OfKnownGroups_AreAsManyAsTheirTreatiesName()
    {
        Assert.Equal(10, Partners.Asean.Members.Count(member => member.IsIn(Period.Month(2025, 9))));
        Assert.Equal(11, Partners.Asean.Members.Count(member => member.IsIn(Period.Month(2025, 10))));
        Assert.Equal(20, Partners.Apec.Members.Count(member => member.IsIn(Period.Month(2025, 3))));
        Assert.Equal(5, Partners.CentralAsia.Members.Count);
        Assert.Equal(14, Partners.Rcep.Members.Count);
        Assert.Equal(28, Partners.EuropeanUnion.Members.Count(member => member.IsIn(Period.FirstHalf(2019))));
        Assert.Equal(27, Partners.EuropeanUnion.Members.Count(member => member.IsIn(Period.FirstHalf(2021))));
        Assert.Subset(Partners.Rcep.Members.ToHashSet(), Partners.Asean.Members.Where(member => member.From is null).ToHashSet());
    }

    [Fact]
    public void Continents_OfEveryPartner_AreOneOrNone()
    {
        Partner[] continents = [.. Partners.All.Where(partner => partner.Kind == PartnerKind.Region && partner.Membership == Membership.Listed)];
        string[] members = [.. continents.SelectMany(continent => continent.Members).Select(member => member.PartnerCode)];

        Assert.Equal(["africa", "asia", "europe", "latin-america", "north-america", "oceania"], continents.Select(continent => continent.Code));
        Assert.Distinct(members);
        Assert.Equal(
            ["antarctica", "unknown-partner"],
            Others.Concat(Countries).Where(partner => partner.Kind is not (PartnerKind.World or PartnerKind.Group or PartnerKind.Region))
                .Select(partner => partner.Code).Except(members).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("china-re-imports", "other-asia", Overlap.Disjoint)]
    [InlineData("unknown-partner", "asia", Overlap.Disjoint)]
    [InlineData("canary-islands", "spain", Overlap.Disjoint)]
    [InlineData("other-asia", "asia", Overlap.Overlapping)]
    [InlineData("colombia", "belt-and-road-partners", Overlap.Overlapping)]
    [InlineData("peru", "belt-and-road-partners", Overlap.Unknown)]
    public void Overlap_OfRestsAndRegions_IsThatOfTheirMembers(string a, string b, Overlap expected) =>
        Assert.Equal(expected, FigureOverlap.Between(Partners.Get(a), Partners.Get(b), Period.Month(2025, 6)));

    [Fact]
    public void Members_OfABreak_AreNotTheSame()
    {
        Assert.False(Partners.BeltAndRoadPartners.HasSameMembers(Period.Month(2025, 5), Period.Month(2025, 6)));
        Assert.False(Partners.BeltAndRoadPartners.HasSameMembers(Period.FirstHalf(2024), Period.FirstHalf(2025)));
        Assert.False(Partners.Apec.HasSameMembers(Period.Month(2025, 2), Period.Month(2025, 3)));
        Assert.False(Partners.Asean.HasSameMembers(Period.Year(2024), Period.Year(2025)));
        Assert.True(Partners.Asean.HasSameMembers(Period.FirstHalf(2024), Period.FirstHalf(2025)));
    }

    [Fact]
    public void Definition_OfAnythingButACountry_IsThere() => Assert.All(Others, partner => Assert.NotNull(partner.Definition));

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex TwoLetters();

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex ThreeLetters();

    [GeneratedRegex("^[0-9]{3}$")]
    private static partial Regex ThreeDigits();
}
