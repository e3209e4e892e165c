namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>
/// A customs table of any size, a month after another, in the order of keys: flows by partner, commodity, trade mode, enterprise type,
/// domestic region and transport mode, in whole yuan. The same columns as those of the built-in figures, filled by a rule that SQL can
/// repeat.
/// </summary>
public sealed class SyntheticColumns : FigureColumns
{
    private static ReadOnlySpan<byte> First => [0];

    private readonly string periodDictionary;
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
        flows = Filled(rows, row => (byte)SyntheticCodes.Flows.CodeOf(row));
        partners = Filled(rows, row => (ushort)SyntheticCodes.Partners.CodeOf(row));
        commodities = Filled(rows, row => (ushort)SyntheticCodes.Commodities.CodeOf(row));
        tradeModes = Filled(rows, row => (byte)SyntheticCodes.TradeModes.CodeOf(row));
        enterpriseTypes = Filled(rows, row => (byte)SyntheticCodes.EnterpriseTypes.CodeOf(row));
        domesticRegions = Filled(rows, row => (byte)SyntheticCodes.DomesticRegions.CodeOf(row));
        transportModes = Filled(rows, row => (byte)SyntheticCodes.TransportModes.CodeOf(row));
        periodDictionary = string.Join('\n', Enumerable.Range(0, ((rows - 1) / SyntheticCodes.RowsOfMonth) + 1)
            .Select(month => SyntheticCodes.PeriodOf(month)));
    }

    public override int Count => mantissas.Length;

    public override ReadOnlySpan<long> Mantissas => mantissas;

    public override ReadOnlySpan<byte> Scales => [0];

    public override ReadOnlySpan<sbyte> Precisions => [0];

    public override ReadOnlySpan<byte> Domains => [(byte)FigureDomain.NotNegative];

    public override CodeColumn Publications => new(First, "synthetic");

    public override CodeColumn Periods => new(periods, periodDictionary);

    public override CodeColumn Measures => new(First, "trade-value|level||CNY");

    public override CodeColumn Producers => new(First, "gacc");

    /// <summary>What a row costs: the entries of the columns that have more than one.</summary>
    public static int BytesOfRow => sizeof(long) + (3 * sizeof(ushort)) + (5 * sizeof(byte));

    public override CodeColumn Codes(Dimension dimension) => dimension switch
    {
        Dimension.Flow => new(flows, SyntheticCodes.Flows.Table),
        Dimension.Partner => new(partners, SyntheticCodes.Partners.Table),
        Dimension.Commodity => new(commodities, SyntheticCodes.Commodities.Table),
        Dimension.TradeMode => new(tradeModes, SyntheticCodes.TradeModes.Table),
        Dimension.EnterpriseType => new(enterpriseTypes, SyntheticCodes.EnterpriseTypes.Table),
        Dimension.DomesticRegion => new(domesticRegions, SyntheticCodes.DomesticRegions.Table),
        Dimension.TransportMode => new(transportModes, SyntheticCodes.TransportModes.Table),
        _ => base.Codes(dimension),
    };

    protected override Publication[] CreatePublications() =>
    [
        new()
        {
            Code = "synthetic",
            Title = "Synthetic table",
            Publisher = "Benchmarks",
            Date = new DateOnly(2021, 7, 14),
            Period = Period.Year(2021),
        },
    ];

    private static T[] Filled<T>(int rows, Func<int, T> value)
    {
        T[] column = new T[rows];
        for (int row = 0; row < rows; row++) column[row] = value(row);
        return column;
    }
}
