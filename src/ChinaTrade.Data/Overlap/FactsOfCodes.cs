namespace ChinaTrade.Data;

/// <summary>What the code lists know of a code.</summary>
internal static class FactsOfCodes
{
    public static CodeFacts From(CodeListEntry entry) => new(
        entry.Code,
        entry.IsTotal,
        entry.IsExclusive || (entry is Partner single && CodeFacts.IsExclusiveKind(single.Kind)),
        entry is Partner { Membership: Membership.Unknown } or Partner { Kind: PartnerKind.Group, Membership: Membership.None },
        [
            .. entry is Partner partner ? partner.Members.Select(member => (member.PartnerCode, member.From, member.Until)) : [],
            .. entry.PartCodes.Select(part => (part, (Period?)null, (Period?)null)),
        ],
        entry.WithinCodes,
        entry is Commodity { Mapping: >= MappingCertainty.Medium } in2017 ? CodeRange.ReadAll(in2017.Hs2017) : [],
        entry is Commodity { Mapping: >= MappingCertainty.Medium } in2022 ? CodeRange.ReadAll(in2022.Hs2022) : []);
}
