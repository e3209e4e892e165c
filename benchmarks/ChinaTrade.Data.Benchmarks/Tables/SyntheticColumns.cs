namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>
/// A customs table of any size, a month after another, in the order of keys: flows by partner, commodity, trade mode, enterprise type, region
/// and transport, in whole yuan. The same columns as those of the built-in figures, filled by a rule that SQL can repeat.
/// </summary>
public sealed class SyntheticColumns : FigureColumns
{
    private readonly long[] mantissas;
    private readonly ushort[] periods;
    private readonly byte[] flows;
    private readonly ushort[] partners;
    private readonly ushort[] commodities;
    private readonly byte[] tradeModes;
    private readonly byte[] enterpriseTypes;
    private readonly byte[] domesticRegions;
    private readonly byte[] transportModes;

    /// <param name="rows">The number of rows.</param>
    public SyntheticColumns(int rows)
    {
        mantissas = Filled(rows, SyntheticCodes.ValueOf);
        periods = Filled(rows, row => (ushort)(row / SyntheticCodes.RowsOfMonth));
        flows = Filled(rows, row => (byte)(1 + SyntheticCodes.Flows.CodeOf(row)));
        partners = Filled(rows, row => (ushort)SyntheticCodes.Partners.CodeOf(row));
        commodities = Filled(rows, row => (ushort)SyntheticCodes.Commodities.CodeOf(row));
        tradeModes = Filled(rows, row => (byte)SyntheticCodes.TradeModes.CodeOf(row));
        enterpriseTypes = Filled(rows, row => (byte)SyntheticCodes.EnterpriseTypes.CodeOf(row));
        domesticRegions = Filled(rows, row => (byte)SyntheticCodes.DomesticRegions.CodeOf(row));
        transportModes = Filled(rows, row => (byte)SyntheticCodes.TransportModes.CodeOf(row));
        PeriodTable = string.Join('\n', Enumerable.Range(0, ((rows - 1) / SyntheticCodes.RowsOfMonth) + 1).Select(month => SyntheticCodes.PeriodOf(month)));
    }

    public override int Count => mantissas.Length;

    public override ReadOnlySpan<long> Mantissas => mantissas;

    public override ReadOnlySpan<byte> Scales => [0];

    public override ReadOnlySpan<sbyte> Precisions => [0];

    public override ReadOnlySpan<byte> Hedges => [0];

    public override ReadOnlySpan<byte> Domains => [(byte)FigureDomain.NotNegative];

    public override ReadOnlySpan<byte> Statuses => [0];

    public override ReadOnlySpan<byte> Flows => flows;

    public override ReadOnlySpan<ushort> Measures => [0];

    public override ReadOnlySpan<ushort> Periods => periods;

    public override ReadOnlySpan<ushort> Partners => partners;

    public override ReadOnlySpan<ushort> Commodities => commodities;

    public override ReadOnlySpan<byte> TradeModes => tradeModes;

    public override ReadOnlySpan<byte> EnterpriseTypes => enterpriseTypes;

    public override ReadOnlySpan<byte> DomesticRegions => domesticRegions;

    public override ReadOnlySpan<byte> TransportModes => transportModes;

    public override ReadOnlySpan<ushort> References => [0];

    public override ReadOnlySpan<byte> Producers => [0];

    public override ReadOnlySpan<int> PrintedTexts => [0];

    public override ReadOnlySpan<int> Places => [1];

    public override ReadOnlySpan<int> Corrections => [0];

    public override ReadOnlySpan<int> Notes => [0];

    public override string MeasureTable => "trade-value|level||CNY";

    public override string PeriodTable { get; }

    public override string PartnerTable => SyntheticCodes.Partners.Table;

    public override string CommodityTable => SyntheticCodes.Commodities.Table;

    public override string TradeModeTable => SyntheticCodes.TradeModes.Table;

    public override string EnterpriseTypeTable => SyntheticCodes.EnterpriseTypes.Table;

    public override string DomesticRegionTable => SyntheticCodes.DomesticRegions.Table;

    public override string TransportModeTable => SyntheticCodes.TransportModes.Table;

    public override string ReferenceTable => string.Empty;

    public override string ProducerTable => "gacc";

    public override string TextTable => "\ntable/1";

    /// <summary>What a row costs: the entries of the columns that have more than one.</summary>
    public static int BytesOfRow => sizeof(long) + (3 * sizeof(ushort)) + (5 * sizeof(byte));

    protected override Publication CreatePublication() => new()
    {
        Code = "synthetic",
        Title = "Synthetic table",
        Publisher = "Benchmarks",
        Date = new DateOnly(2021, 7, 14),
        Period = Period.Year(2021),
        Sections = [new Section("table", "table")],
    };

    private static T[] Filled<T>(int rows, Func<int, T> value)
    {
        T[] column = new T[rows];
        for (int row = 0; row < rows; row++) column[row] = value(row);
        return column;
    }
}
