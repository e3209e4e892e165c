namespace ChinaTrade.Data;

/// <summary>What is asked of codes that are not the library's.</summary>
internal static class OwnCodeRules
{
    private static readonly Type[] Extensible =
        [typeof(Partner), typeof(Commodity), typeof(TradeMode), typeof(EnterpriseType), typeof(DomesticRegion), typeof(TransportMode),
            typeof(Producer)];

    /// <summary>Returns what is wrong with the first entry that is not possible; <c>null</c> if all are.</summary>
    public static string? FindFault(string prefix, TradeCodes codes)
    {
        CodeListEntry? before = null;
        foreach (CodeListEntry entry in codes.Own)
        {
            if (FaultOf(prefix, codes, entry, before) is { } fault) return $"The {entry.GetType().Name} '{entry.Code}' {fault}.";
            before = entry;
        }

        return null;
    }

    private static string? FaultOf(string prefix, TradeCodes codes, CodeListEntry entry, CodeListEntry? before)
    {
        if (!Extensible.Contains(entry.GetType()))
        {
            return "is of a list that cannot be extended; expected " + string.Join(", ", Extensible.Select(type => type.Name));
        }

        if (!CodeText.IsCode(entry.Code)) return "has no code: expected lower-case words joined by '-'";
        if (!entry.Code.StartsWith(prefix + "-", StringComparison.Ordinal))
        {
            return $"does not begin with '{prefix}-', the prefix of its file or list";
        }

        if (entry == before) return "is given twice";
        if (IsInLibrary(entry)) return "is the library's, and cannot be changed";
        if (string.IsNullOrWhiteSpace(entry.Name)) return "has no name";
        if (entry.IsTotal) return "cannot be a total: every dimension has one";
        return MissingRelative(codes, entry) ?? entry switch
        {
            Partner partner => FaultOf(codes, partner),
            Commodity commodity => FaultOf(commodity),
            _ => null,
        };
    }

    private static bool IsInLibrary(CodeListEntry entry) => entry is Producer
        ? Producers.Find(entry.Code) is not null
        : TradeCodes.Library.Find(TradeCodes.DimensionOf(entry), entry.Code) is not null;

    private static string? MissingRelative(TradeCodes codes, CodeListEntry entry)
    {
        foreach (string part in entry.PartCodes)
        {
            if (part == entry.Code) return "cannot be a part of itself";
            if (entry is Producer || codes.Find(TradeCodes.DimensionOf(entry), part) is null)
            {
                return $"has the part '{part}', which is no code of its list";
            }
        }

        foreach (string container in entry.WithinCodes)
        {
            if (container == entry.Code) return "cannot be within itself";
            if (entry is Producer || codes.Find(TradeCodes.DimensionOf(entry), container) is null)
            {
                return $"is within '{container}', which is no code of its list";
            }
        }

        return null;
    }

    private static string? FaultOf(TradeCodes codes, Partner partner)
    {
        if (partner.Kind == PartnerKind.World) return "cannot be the world; expected another kind, such as Group, Region or Country";
        GroupMember? unknown = partner.Members.FirstOrDefault(member => codes.Partners.Find(member.PartnerCode) is null);
        if (unknown is not null) return $"has the member '{unknown.PartnerCode}', which is no code of Partner";
        return partner.Members.Count > 0 && partner.Membership == Membership.None
            ? "has members, so its membership is Listed, or Unknown where these are not all" : null;
    }

    private static string? FaultOf(Commodity commodity)
    {
        string? wrong = commodity.Hs2017.Concat(commodity.Hs2022).FirstOrDefault(code => CodeRange.Parse(code) is null);
        return wrong is null ? null : $"has '{wrong}', which is no code of the Harmonized System; expected digits such as 854231, or a range such as 2601-2603";
    }
}
