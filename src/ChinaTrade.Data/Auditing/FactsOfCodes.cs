namespace ChinaTrade.Data.Auditing;

/// <summary>What the code lists know of a code.</summary>
internal static class FactsOfCodes
{
    public static CodeFacts Of(Partner partner) => Facts(partner, "world") with
    {
        IsExclusive = partner.Kind == PartnerKind.Country,
        IsOpen = partner.Membership == Membership.Unknown,
        Members = [.. partner.Members.Select(member => (member.PartnerCode, member.From, member.Until))],
    };

    public static CodeFacts Of(Commodity commodity) => Facts(commodity, "all") with
    {
        Within = commodity.WithinCodes,
        HsCodes = commodity.Mapping >= MappingCertainty.Medium ? commodity.Hs2017 : [],
    };

    public static CodeFacts Of(DomesticRegion domesticRegion) => Facts(domesticRegion, "all") with { Within = domesticRegion.WithinCodes };

    public static CodeFacts Of(CodeListEntry entry) => entry switch
    {
        Partner partner => Of(partner),
        Commodity commodity => Of(commodity),
        DomesticRegion domesticRegion => Of(domesticRegion),
        _ => Facts(entry, "all"),
    };

    private static CodeFacts Facts(CodeListEntry entry, string total) =>
        new(entry.Code, entry.Code == total, entry.IsExclusive, IsOpen: false, [], [], []);
}
