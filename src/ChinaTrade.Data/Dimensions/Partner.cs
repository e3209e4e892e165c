namespace ChinaTrade.Data;

/// <summary>A country, region or group that China trades with.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<Partner>))]
public sealed partial record Partner : CodeListEntry
{
    /// <summary>What kind of partner this is.</summary>
    public PartnerKind Kind { get; init; }

    /// <summary>The ISO 3166-1 alpha-2 code; <c>null</c> where there is none.</summary>
    public string? IsoAlpha2 { get; init; }

    /// <summary>The ISO 3166-1 alpha-3 code; <c>null</c> where there is none.</summary>
    public string? IsoAlpha3 { get; init; }

    /// <summary>The three digits of UN M49, which for a country are also its ISO 3166-1 number; <c>null</c> where there are none.</summary>
    public string? M49 { get; init; }

    /// <summary>The code of UN Comtrade, which is not always M49; <c>null</c> where none was sourced.</summary>
    public string? Comtrade { get; init; }

    /// <summary>The English name that the United Nations use; <c>null</c> where none was sourced.</summary>
    public string? UnName { get; init; }

    /// <summary>The Chinese name that the United Nations use; <c>null</c> where none was sourced.</summary>
    public string? UnChineseName { get; init; }

    /// <summary>Whether the members of a group are officially known.</summary>
    public Membership Membership { get; init; }

    /// <summary>The members of a group or region, with the months from and until which they belong to it; of one whose members are not
    /// officially known, those that are known to have come or gone.</summary>
    public IReadOnlyList<GroupMember> Members { get; init; } = [];

    /// <inheritdoc/>
    internal override bool HasSameContent(CodeListEntry other) => base.HasSameContent(other) && other is Partner partner
        && (Kind, IsoAlpha2, IsoAlpha3, M49, Comtrade, UnName, UnChineseName, Membership)
            == (partner.Kind, partner.IsoAlpha2, partner.IsoAlpha3, partner.M49, partner.Comtrade, partner.UnName, partner.UnChineseName,
                partner.Membership)
        && Members.SequenceEqual(partner.Members);

    /// <inheritdoc/>
    internal override bool IsKnownAs(string text) => base.IsKnownAs(text) || HasIso(text) || M49 == text;

    /// <summary>Whether a text is one of its ISO 3166-1 codes.</summary>
    internal bool HasIso(string text) => string.Equals(IsoAlpha2, text, StringComparison.OrdinalIgnoreCase)
        || string.Equals(IsoAlpha3, text, StringComparison.OrdinalIgnoreCase) || (IsoAlpha2 is not null && M49 == text);

    /// <inheritdoc/>
    internal override IEnumerable<string?> Names => [.. base.Names, UnName, UnChineseName];

    /// <summary>What a series or table says where the members are others from a period on.</summary>
    internal Wording NoteOnMembers(Period from) => new(
        $"{this} has other members from {from} on: the figures are of different sets of countries.",
        $"{this}自{from}起成员不同：前后数值所含国家不同。");

    /// <summary>Whether the known members of a group are the same in both periods, so that its figures are of one set of countries.
    /// <c>true</c> for what is no group, and where no change of members is known.</summary>
    public bool HasSameMembers(Period period, Period other)
    {
        foreach (GroupMember member in Members)
        {
            if (member.IsIn(period) != member.IsIn(other)) return false;
        }

        return true;
    }

    /// <summary>Whether the partner is a known member of the group in figures of the period.</summary>
    internal bool HasMember(Partner partner, Period period)
    {
        foreach (GroupMember member in Members)
        {
            if (member.PartnerCode == partner.Code && member.IsIn(period)) return true;
        }

        return false;
    }
}
