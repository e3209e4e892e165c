namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>What can be done with the numbers of a unit.</summary>
internal static class UnitRules
{
    /// <summary>Gets the units of what is traded or transported, each piece of which is either exported or imported.</summary>
    public static IReadOnlyList<string> AddUpByFlow { get; } = ["CNY", "USD", "t", "TEU", "train", "dose"];

    /// <summary>Gets the units of which a part has at most as many as its whole.</summary>
    public static IReadOnlyList<string> Amounts { get; } = [.. AddUpByFlow, "enterprise", "item"];

    /// <summary>Returns whether disjoint parts of a dimension add up. An enterprise has one type and one seat, but many partners.</summary>
    public static bool AddUpBy(Dimension dimension, string unit) =>
        AddUpByFlow.Contains(unit) || (unit == "enterprise" && dimension is Dimension.EnterpriseType or Dimension.DomesticRegion);
}
