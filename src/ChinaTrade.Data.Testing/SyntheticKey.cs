namespace ChinaTrade.Data.Testing;

/// <summary>Keys from the few dimensions that a figure breaks down by.</summary>
internal static class SyntheticKey
{
    // In the order of SeriesKey.Codes, as rows name them.
    private static readonly string[] Names = ["flow", "partner", "commodity", "trade_mode", "enterprise_type", "domestic_region", "transport_mode"];

    private static readonly SeriesKey Total = new(
        Flow.Total, Partners.World, Commodities.Total, TradeModes.Total, EnterpriseTypes.Total, DomesticRegions.Total, TransportModes.Total);

    /// <exception cref="ArgumentException">An entry is not of a dimension, or of one that was named before.</exception>
    public static SeriesKey Of(Flow flow, IEnumerable<CodeListEntry> dimensions)
    {
        SeriesKey key = Total with { Flow = flow };
        foreach (CodeListEntry entry in dimensions)
        {
            SeriesKey next = With(key, entry);
            if (BreaksDownBy(next).Count() == BreaksDownBy(key).Count()) throw new ArgumentException($"'{entry.Name}' names a total, or a dimension that was named before.", nameof(dimensions));
            key = next;
        }

        return key;
    }

    /// <summary>What a gap or share refers to where its key breaks down by one dimension: that dimension's total. Empty for other measures.</summary>
    /// <exception cref="ArgumentException">The key breaks down by none or several.</exception>
    public static string ReferenceOf(Measure measure, SeriesKey key)
    {
        if (measure.Transformation is not (Transformation.Share or Transformation.ShareChange or Transformation.GrowthGap)) return string.Empty;
        int[] dimensions = [.. BreaksDownBy(key)];
        if (dimensions.Length != 1) throw new ArgumentException($"'{measure}: {key}' does not break down by just one dimension; say what it refers to, such as \"partner=world\".", nameof(key));
        return $"{Names[dimensions[0]]}={Total.Codes[dimensions[0]]}";
    }

    // The flow is no breakdown: exports of a partner refer to exports.
    private static IEnumerable<int> BreaksDownBy(SeriesKey key) =>
        Enumerable.Range(1, Names.Length - 1).Where(dimension => key.Codes[dimension] != Total.Codes[dimension]);

    private static SeriesKey With(SeriesKey key, CodeListEntry entry) => entry switch
    {
        Partner partner => key with { Partner = partner },
        Commodity commodity => key with { Commodity = commodity },
        TradeMode tradeMode => key with { TradeMode = tradeMode },
        EnterpriseType enterpriseType => key with { EnterpriseType = enterpriseType },
        DomesticRegion domesticRegion => key with { DomesticRegion = domesticRegion },
        TransportMode transportMode => key with { TransportMode = transportMode },
        _ => throw new ArgumentException($"'{entry.Name}' is not of a dimension.", nameof(entry)),
    };
}
