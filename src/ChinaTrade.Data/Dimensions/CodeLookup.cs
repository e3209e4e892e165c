namespace ChinaTrade.Data;

/// <summary>Entries by the codes of other classifications.</summary>
public static class CodeLookup
{
    /// <summary>Returns the country of an ISO 3166-1 code: alpha-2, alpha-3 or numeric, whatever its case; <c>null</c> if there is
    /// none.</summary>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static Partner? FindByIso(this CodeList<Partner> partners, string iso)
    {
        ArgumentNullException.ThrowIfNull(partners);
        ArgumentNullException.ThrowIfNull(iso);
        return partners.FirstOrDefault(partner => partner.HasIso(iso));
    }

    /// <summary>Returns the country or region of a code of UN M49, three digits; <c>null</c> if there is none.</summary>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static Partner? FindByM49(this CodeList<Partner> partners, string m49)
    {
        ArgumentNullException.ThrowIfNull(partners);
        ArgumentNullException.ThrowIfNull(m49);
        return partners.FirstOrDefault(partner => partner.M49 == m49);
    }

    /// <summary>Returns the commodities that have goods in common with a code of the Harmonized System, edition 2022, each with how, and
    /// how certain that is. Those that are the code come first, then those that contain it, then those within it, then the rest; the more
    /// certain before the less.</summary>
    /// <param name="commodities">The list.</param>
    /// <param name="hs">A heading or subheading, with or without points: <c>8542</c>, <c>8542.31</c>; or a range: <c>2601-2603</c>.</param>
    /// <returns>Empty if no commodity is mapped to the code, which does not say that there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is no code of the Harmonized System.</exception>
    public static IReadOnlyList<HsMatch> FindByHs(this CodeList<Commodity> commodities, string hs)
    {
        ArgumentNullException.ThrowIfNull(commodities);
        ArgumentNullException.ThrowIfNull(hs);
        CodeRange asked = CodeRange.Parse(hs.Replace(".", string.Empty, StringComparison.Ordinal))
            ?? throw new FormatException(
                $"'{hs}' is no code of the Harmonized System; expected digits such as 8542 or 8542.31, or a range such as 2601-2603.");
        return
        [
            .. commodities.Select(commodity => (Commodity: commodity, Relation: Relate(asked, CodeRange.ReadAll(commodity.Hs2022))))
                .Where(each => each.Relation is not null)
                .Select(each => new HsMatch(each.Commodity, each.Relation!.Value, each.Commodity.Mapping))
                .OrderBy(match => match.Relation).ThenByDescending(match => match.Certainty).ThenBy(match => match.Commodity),
        ];
    }

    private static HsRelation? Relate(CodeRange asked, IReadOnlyList<CodeRange> ranges)
    {
        if (!ranges.Any(asked.Overlaps)) return null;
        bool contains = ranges.Any(range => range.Contains(asked));
        bool isWithin = ranges.All(asked.Contains);
        return (contains, isWithin) switch
        {
            (true, true) => HsRelation.Same,
            (true, false) => HsRelation.Contains,
            (false, true) => HsRelation.Within,
            _ => HsRelation.Overlaps,
        };
    }
}
