namespace ChinaTrade.Data.Tests.Querying.Scan;

/// <summary>Columns whose numbers a test gives, and what else it needs; the rest is alike in every row.</summary>
internal sealed class GivenColumns : FigureColumns
{
    private static ReadOnlySpan<byte> First => [0];

    public required long[] Numbers { get; init; }

    public byte[] DecimalPlaces { get; init; } = [0];

    public sbyte[] LastDigits { get; init; } = [0];

    public byte[] HedgeCodes { get; init; } = [0];

    public byte[] DomainCodes { get; init; } = [(byte)FigureDomain.Any];

    public SortedDictionary<int, Interval> OwnBounds { get; init; } = [];

    public byte[] PeriodCodes { get; init; } = [0];

    public string[] PeriodTexts { get; init; } = ["2021-H1"];

    public byte[] FlowCodes { get; init; } = [0];

    public string[] FlowTexts { get; init; } = ["total"];

    public ushort[] PartnerCodes { get; init; } = [0];

    public string[] PartnerTexts { get; init; } = ["world"];

    public override int Count => Numbers.Length;

    public override ReadOnlySpan<long> Mantissas => Numbers;

    public override ReadOnlySpan<byte> Scales => DecimalPlaces;

    public override ReadOnlySpan<sbyte> Precisions => LastDigits;

    public override ReadOnlySpan<byte> Hedges => HedgeCodes;

    public override ReadOnlySpan<byte> Domains => DomainCodes;

    public override CodeColumn Publications => new(First, "given");

    public override CodeColumn Measures => new(First, "trade-value|level||CNY");

    public override CodeColumn Periods => new(PeriodCodes, string.Join('\n', PeriodTexts));

    public override CodeColumn Producers => new(First, "gacc");

    public override ReadOnlySpan<int> RowsWithOwnBounds => OwnBounds.Keys.ToArray();

    /// <summary>The number of a row, computed anew.</summary>
    public decimal NumberAt(int row)
    {
        decimal number = Numbers[row];
        for (int places = DecimalPlaces.Length == 1 ? DecimalPlaces[0] : DecimalPlaces[row]; places > 0; places--) number /= 10m;
        return number;
    }

    public override Interval GetInterval(int row) => OwnBounds.TryGetValue(row, out Interval interval) ? interval : base.GetInterval(row);

    public override CodeColumn Codes(Dimension dimension) => dimension switch
    {
        Dimension.Flow => new(FlowCodes, string.Join('\n', FlowTexts)),
        Dimension.Partner => new(PartnerCodes, string.Join('\n', PartnerTexts)),
        _ => base.Codes(dimension),
    };

    protected override Publication[] CreatePublications() => [new()
    {
        Code = "given", Title = "Given figures", Publisher = "Test", Date = new DateOnly(2021, 7, 14), Period = Period.FirstHalf(2021),
    }];
}
