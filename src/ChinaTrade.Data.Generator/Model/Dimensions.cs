namespace ChinaTrade.Data.Generator.Model;

/// <summary>The dimensions besides flow, in canonical order, and how each is spelt.</summary>
internal static class Dimensions
{
    /// <summary>The field of a seed's entry and the key of its code list.</summary>
    public static IReadOnlyList<(string Field, string ListKey)> All { get; } =
    [
        ("partner", "partners"), ("commodity", "commodities"), ("trade-mode", "trade-modes"),
        ("enterprise-type", "enterprise-types"), ("domestic-region", "domestic-regions"), ("transport-mode", "transport-modes"),
    ];

    /// <summary>The lists of few codes, whose columns are a byte wide.</summary>
    public static IReadOnlyList<string> Small { get; } = ["trade-modes", "enterprise-types", "domestic-regions", "transport-modes"];

    /// <summary>The code that stands for all of a dimension.</summary>
    public static string TotalOf(string listKey) => listKey == "partners" ? "world" : "all";

    /// <summary>The column of a row: <c>trade_mode</c>.</summary>
    public static string ColumnOf(string field) => field.Replace('-', '_');
}
