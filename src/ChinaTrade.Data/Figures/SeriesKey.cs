namespace ChinaTrade.Data;

/// <summary>The point in the dimensions that a figure is about. A dimension that it does not break down by has the code of its total.</summary>
/// <remarks>Compared by value. Immutable and thread-safe.</remarks>
/// <param name="Flow">Total, exports or imports.</param>
/// <param name="Partner">The partner; <c>world</c> for all.</param>
/// <param name="Commodity">The goods; <c>all</c> for all.</param>
/// <param name="TradeMode">The trade mode; <c>all</c> for all.</param>
/// <param name="EnterpriseType">The enterprise type; <c>all</c> for all.</param>
/// <param name="DomesticRegion">The region of China; <c>all</c> for all.</param>
/// <param name="TransportMode">The transport; <c>all</c> for all.</param>
public sealed record SeriesKey(
    Flow Flow, Partner Partner, Commodity Commodity, TradeMode TradeMode, EnterpriseType EnterpriseType, DomesticRegion DomesticRegion, TransportMode TransportMode)
{
    /// <summary>A point by the dimensions that it breaks down by; the others have their totals.</summary>
    public static SeriesKey Of(
        Flow flow = Flow.Total, Partner? partner = null, Commodity? commodity = null, TradeMode? tradeMode = null, EnterpriseType? enterpriseType = null,
        DomesticRegion? domesticRegion = null, TransportMode? transportMode = null) => new(
            flow, partner ?? Partners.World, commodity ?? Commodities.Total, tradeMode ?? TradeModes.Total, enterpriseType ?? EnterpriseTypes.Total,
            domesticRegion ?? DomesticRegions.Total, transportMode ?? TransportModes.Total);

    /// <summary>The code in each dimension, in canonical order.</summary>
    public IReadOnlyList<string> Codes =>
        [Flow.ToCode(), Partner.Code, Commodity.Code, TradeMode.Code, EnterpriseType.Code, DomesticRegion.Code, TransportMode.Code];

    /// <summary>The entry in each dimension besides the flow, in canonical order.</summary>
    internal CodeListEntry[] Entries => [Partner, Commodity, TradeMode, EnterpriseType, DomesticRegion, TransportMode];

    /// <summary>Whether a code of whichever dimension is that of its total.</summary>
    internal static bool IsTotal(string code) => code is "total" or "world" or "all";

    /// <summary>For people, the dimensions broken down by: "ASEAN, exports"; "all trade" where there are none.</summary>
    public override string ToString()
    {
        List<string> parts = [];
        foreach (CodeListEntry entry in Entries)
        {
            if (!IsTotal(entry.Code)) parts.Add(entry.Name);
        }

        if (Flow != Flow.Total) parts.Add(Flow.ToCode());
        return parts.Count == 0 ? "all trade" : string.Join(", ", parts);
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString();
}
