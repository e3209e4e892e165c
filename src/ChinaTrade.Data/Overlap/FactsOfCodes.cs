namespace ChinaTrade.Data;

/// <summary>What the code lists know of a code.</summary>
internal static class FactsOfCodes
{
    public static CodeFacts From(CodeListEntry entry) => new(
        entry.Code,
        entry.IsTotal,
        entry.IsExclusive || entry is Partner { Kind: PartnerKind.Country },
        entry is Partner { Membership: Membership.Unknown },
        entry is Partner partner ? [.. partner.Members.Select(member => (member.PartnerCode, member.From, member.Until))] : [],
        entry.WithinCodes,
        entry is Commodity { Mapping: >= MappingCertainty.Medium } commodity ? commodity.Hs2017 : []);
}
