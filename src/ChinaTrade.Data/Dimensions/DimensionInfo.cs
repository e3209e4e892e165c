namespace ChinaTrade.Data;

/// <summary>
/// What the library, its formats and the seed compiler know of a dimension. Everything that treats dimensions alike loops over
/// <see cref="All"/>; nothing else lists them.
/// </summary>
/// <param name="Dimension">The dimension; its number is its place in <see cref="All"/>.</param>
/// <param name="Field">The field of a seed's entry: <c>trade-mode</c>.</param>
/// <param name="ListKey">The code list: <c>trade-modes</c>.</param>
/// <param name="TotalCode">The code that stands for the whole dimension.</param>
internal sealed record DimensionInfo(Dimension Dimension, string Field, string ListKey, string TotalCode)
{
    // Keys, columns and queries look dimensions up at every turn: in the array itself, not through the list's interface.
    private static readonly DimensionInfo[] Table =
    [
        new(Dimension.Flow, "flow", "flows", "total"),
        new(Dimension.Partner, "partner", "partners", "world") { IsPlace = true },
        new(Dimension.Commodity, "commodity", "commodities", "all"),
        new(Dimension.TradeMode, "trade-mode", "trade-modes", "all"),
        new(Dimension.EnterpriseType, "enterprise-type", "enterprise-types", "all"),
        new(Dimension.DomesticRegion, "domestic-region", "domestic-regions", "all") { IsPlace = true },
        new(Dimension.TransportMode, "transport-mode", "transport-modes", "all"),
    ];

    /// <summary>Every dimension, in the canonical order of keys, rows and typed members.</summary>
    public static IReadOnlyList<DimensionInfo> All { get; } = Table;

    /// <summary>The number of dimensions.</summary>
    public static int Count => Table.Length;

    /// <summary>Every dimension besides flow: those that typed paths start with.</summary>
    public static IReadOnlyList<DimensionInfo> BesidesFlow { get; } = [.. All.Where(each => each.Dimension != Dimension.Flow)];

    /// <summary>The column of a row: <c>trade_mode</c>.</summary>
    public string Column { get; } = Field.Replace('-', '_');

    /// <summary>Whether its entries are places, which formats with maps mark.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Returns what is known of a dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public static DimensionInfo Get(Dimension dimension) => (uint)dimension < (uint)Table.Length
        ? Table[(int)dimension]
        : throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension.");

    /// <summary>Returns the dimension of a row's column; <c>null</c> if the column is no dimension.</summary>
    public static DimensionInfo? FindColumn(string column) => All.FirstOrDefault(each => each.Column == column);

    /// <summary>Returns the dimension of a code list; <c>null</c> if the list belongs to none.</summary>
    public static DimensionInfo? FindList(string listKey) => All.FirstOrDefault(each => each.ListKey == listKey);
}
