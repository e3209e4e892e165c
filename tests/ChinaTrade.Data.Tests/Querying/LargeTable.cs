using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Tests.Querying;

/// <summary>Drawn columns of any size, and the same rows as plain records to compare with.</summary>
internal sealed class LargeTable : FigureColumns
{
    private static readonly string[] Countries = ["india", "japan", "malaysia", "poland", "south-korea", "turkey", "united-arab-emirates",
        "united-states", "vietnam"];

    private static ReadOnlySpan<byte> First => [0];

    private readonly long[] mantissas;
    private readonly byte[] scales;
    private readonly sbyte[] precisions;
    private readonly byte[] hedges;
    private readonly byte[] flows;
    private readonly byte[] periods;
    private readonly ushort[] partners;
    private readonly byte[] enterpriseTypes;
    private readonly int[] rowsWithOwnBounds;

    /// <param name="rows">The number of rows.</param>
    /// <param name="seed">The seed of the draw.</param>
    /// <param name="isMixed">Whether rows are rounded and hedged in several ways, or all alike.</param>
    /// <param name="most">No mantissa is as large.</param>
    /// <param name="scale">The decimal places of rows that are alike.</param>
    public LargeTable(int rows, int seed, bool isMixed, long most = 1_000_000_000_000_000, byte scale = 0)
    {
        Random random = new(seed);
        int periodCount = 5;
        mantissas = new long[rows];
        scales = isMixed ? new byte[rows] : [scale];
        precisions = isMixed ? new sbyte[rows] : [0];
        hedges = isMixed ? new byte[rows] : [0];
        flows = new byte[rows];
        periods = new byte[rows];
        partners = new ushort[rows];
        enterpriseTypes = new byte[rows];
        for (int row = 0; row < rows; row++)
        {
            mantissas[row] = random.Next(200) == 0 ? 0 : random.NextInt64(1, most);
            if (isMixed)
            {
                (scales[row], precisions[row], hedges[row]) = ((byte)random.Next(4), (sbyte)random.Next(-3, 3),
                    (byte)(random.Next(30) == 0 ? random.Next(5) : 0));
            }

            periods[row] = (byte)((long)row * periodCount / rows);
            flows[row] = (byte)(1 + (row / 700 % 2));
            partners[row] = (ushort)(row / 90 % Countries.Length);
            enterpriseTypes[row] = (byte)random.Next(3);
        }

        rowsWithOwnBounds = isMixed && rows > 10 ? [3, rows - 2] : [];
    }

    public override int Count => mantissas.Length;
    public override ReadOnlySpan<long> Mantissas => mantissas;
    public override ReadOnlySpan<byte> Scales => scales;
    public override ReadOnlySpan<sbyte> Precisions => precisions;
    public override ReadOnlySpan<byte> Hedges => hedges;
    public override ReadOnlySpan<byte> Domains => [(byte)FigureDomain.NotNegative];
    public override CodeColumn Publications => new(First, "drawn");
    public override CodeColumn Measures => new(First, "trade-value|level||CNY");
    public override CodeColumn Periods => new(periods, "2019-H1\n2019-H2\n2020-Q1\n2020-06\n2021-H1");
    public override CodeColumn Producers => new(First, "gacc");
    public override ReadOnlySpan<int> RowsWithOwnBounds => rowsWithOwnBounds;

    public override TradeDataset Dataset => new(this);

    /// <summary>The figures one by one, found without a query.</summary>
    public IEnumerable<Figure<Quantity<Yuan>>> All => Enumerable.Range(0, Count).Select(row => new Figure<Quantity<Yuan>>(this, row));

    public override Interval GetInterval(int row) => rowsWithOwnBounds.Contains(row)
        ? Interval.Between(GetNumber(row), GetNumber(row), GetNumber(row) + row)
        : base.GetInterval(row);

    public override CodeColumn Codes(Dimension dimension) => dimension switch
    {
        Dimension.Flow => new(flows, "total\nexports\nimports"),
        Dimension.Partner => new(partners, string.Join('\n', Countries)),
        Dimension.EnterpriseType => new(enterpriseTypes, "private\nforeign-invested\nstate-owned"),
        _ => base.Codes(dimension),
    };

    protected override Publication[] CreatePublications() => [new()
    {
        Code = "drawn", Title = "Drawn figures", Publisher = "Test", Date = new DateOnly(2021, 7, 14), Period = Period.FirstHalf(2021),
    }];
}
