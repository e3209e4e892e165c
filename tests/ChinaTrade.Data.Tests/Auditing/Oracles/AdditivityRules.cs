namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Which levels add up, told from their units as far as those tell.</summary>
internal static class AdditivityRules
{
    private static readonly string[] Traded = ["CNY", "USD", "t", "TEU", "train", "dose"];

    private static readonly string[] OfOneSeat = ["campaign-city-count", "campaign-province-count", "leading-growth-count"];

    /// <summary>Returns whether it is of what is traded or transported, each piece of which is either exported or imported.</summary>
    public static bool AddsUpByFlow(FigureRow row) => Traded.Contains(row.Unit);

    /// <summary>Returns whether a part has at most as many as its whole. Balances are below zero as well.</summary>
    public static bool IsAmount(FigureRow row) =>
        !row.Indicator.StartsWith("trade-balance", StringComparison.Ordinal)
        && (AddsUpByFlow(row) || row.Unit == "enterprise" || OfOneSeat.Contains(row.Indicator));

    /// <summary>Returns whether disjoint parts of a dimension add up. An enterprise has one type and one seat, but many partners.</summary>
    public static bool AddsUpBy(Dimension dimension, FigureRow row) =>
        IsAmount(row) && (AddsUpByFlow(row) || dimension is Dimension.EnterpriseType or Dimension.DomesticRegion);
}
