namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>A row as a user would have written it.</summary>
public sealed record TradeRecord(
    string Period, string Flow, string Partner, string Commodity, string TradeMode, string EnterpriseType, string DomesticRegion, string TransportMode, decimal Value)
{
    private static readonly string[] Periods = [.. Enumerable.Range(0, 240).Select(SyntheticCodes.PeriodOf)];

    public static TradeRecord From(int row) => new(
        Periods[row / SyntheticCodes.RowsOfMonth], CodeOf(SyntheticCodes.Flows, row), CodeOf(SyntheticCodes.Partners, row),
        CodeOf(SyntheticCodes.Commodities, row), CodeOf(SyntheticCodes.TradeModes, row), CodeOf(SyntheticCodes.EnterpriseTypes, row),
        CodeOf(SyntheticCodes.DomesticRegions, row), CodeOf(SyntheticCodes.TransportModes, row), SyntheticCodes.ValueOf(row));

    private static string CodeOf(SyntheticDimension dimension, int row) => dimension.Codes[dimension.CodeOf(row)];
}
