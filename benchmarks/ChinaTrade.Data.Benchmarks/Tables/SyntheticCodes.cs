using System.Globalization;

namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>What each row of the synthetic table says, as a rule in C# and in SQL. Codes of a dimension have nothing in common.</summary>
public static class SyntheticCodes
{
    private const long Factor = 2_654_435_761;

    private const long Prime = 9_999_999_967;

    // The innermost dimension changes from row to row, the outermost once a half month's rows.
    public static SyntheticDimension TransportModes { get; } = new("transport_mode", 1, ["air", "rail", "road", "water"]);

    public static SyntheticDimension DomesticRegions { get; } = new(
        "domestic_region", TransportModes.Stride, ["anhui", "chongqing", "guangxi", "hubei", "yunnan"]);

    public static SyntheticDimension EnterpriseTypes { get; } = new(
        "enterprise_type", DomesticRegions.Stride, ["foreign-invested", "private", "state-owned"]);

    public static SyntheticDimension TradeModes { get; } = new("trade_mode", EnterpriseTypes.Stride, ["general", "processing"]);

    public static SyntheticDimension Commodities { get; } = new(
        "commodity", TradeModes.Stride, ["corn", "crude-oil", "iron-ore", "mobile-phones", "natural-gas", "soybeans", "wheat"]);

    public static SyntheticDimension Partners { get; } = new(
        "partner", Commodities.Stride, [.. Data.Partners.All.Where(partner => partner.Kind == PartnerKind.Country)
            .Select(partner => partner.Code)]);

    public static SyntheticDimension Flows { get; } = new("flow", Partners.Stride, ["exports", "imports"]);

    public static int RowsOfMonth => Flows.Stride;

    public static IReadOnlyList<SyntheticDimension> All { get; } = [Flows, Partners, Commodities, TradeModes, EnterpriseTypes,
        DomesticRegions, TransportModes];

    public static long ValueOf(int row) => row * Factor % Prime;

    public static string PeriodOf(int month) => string.Create(CultureInfo.InvariantCulture, $"{2000 + (month / 12)}-{1 + (month % 12):00}");

    /// <summary>The month as a number that sorts, in SQL over the row number <c>i</c>.</summary>
    public static string PeriodSql(string divide) =>
        string.Create(CultureInfo.InvariantCulture, $"(2000 + i {divide} {RowsOfMonth * 12}) * 100 + 1 + (i {divide} {RowsOfMonth}) % 12");

    public static string ValueSql => string.Create(CultureInfo.InvariantCulture, $"i * {Factor} % {Prime}");
}
