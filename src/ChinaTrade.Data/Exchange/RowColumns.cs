namespace ChinaTrade.Data;

/// <summary>The figures of one publication as columns filled from rows: the same columns that generated code has as constants.</summary>
internal sealed class RowColumns : FigureColumns
{
    private readonly Publication publication;
    private readonly long[] mantissas;
    private readonly byte[] scales;
    private readonly sbyte[] precisions;
    private readonly byte[] hedges;
    private readonly byte[] domains;
    private readonly byte[] statuses;
    private readonly byte[] flows;
    private readonly ushort[] measures;
    private readonly ushort[] periods;
    private readonly ushort[] partners;
    private readonly ushort[] commodities;
    private readonly byte[] tradeModes;
    private readonly byte[] enterpriseTypes;
    private readonly byte[] domesticRegions;
    private readonly byte[] transportModes;
    private readonly ushort[] references;
    private readonly byte[] producers;
    private readonly int[] printedTexts;
    private readonly int[] places;
    private readonly int[] corrections;
    private readonly int[] notes;
    private readonly Dictionary<int, Interval> freeBounds = [];
    private readonly int[] freelyBounded;

    public RowColumns(Publication publication, RowColumnsBuilder rows, int[] order)
    {
        this.publication = publication;
        mantissas = Array.ConvertAll(order, row => rows.Mantissas[row]);
        scales = Ordered(rows.Scales, order);
        precisions = Ordered(rows.Precisions, order);
        hedges = Ordered(rows.Hedges, order);
        domains = Ordered(rows.Domains, order);
        statuses = Ordered(rows.Statuses, order);
        flows = Ordered(rows.Flows, order);
        measures = rows.Measures.ShortLines(order);
        periods = rows.Periods.ShortLines(order);
        partners = rows.Partners.ShortLines(order);
        commodities = rows.Commodities.ShortLines(order);
        tradeModes = rows.TradeModes.NarrowLines(order);
        enterpriseTypes = rows.EnterpriseTypes.NarrowLines(order);
        domesticRegions = rows.DomesticRegions.NarrowLines(order);
        transportModes = rows.TransportModes.NarrowLines(order);
        references = rows.References.ShortLines(order);
        producers = rows.Producers.NarrowLines(order);
        printedTexts = rows.PrintedTexts.Lines(order);
        places = rows.Places.Lines(order);
        corrections = rows.Corrections.Lines(order);
        notes = rows.Notes.Lines(order);
        for (int row = 0; row < order.Length; row++)
        {
            if (rows.FreeBounds.TryGetValue(order[row], out Interval bounds)) freeBounds.Add(row, bounds);
        }

        freelyBounded = [.. freeBounds.Keys.Order()];
        MeasureTable = rows.Measures.Table;
        PeriodTable = rows.Periods.Table;
        PartnerTable = rows.Partners.Table;
        CommodityTable = rows.Commodities.Table;
        TradeModeTable = rows.TradeModes.Table;
        EnterpriseTypeTable = rows.EnterpriseTypes.Table;
        DomesticRegionTable = rows.DomesticRegions.Table;
        TransportModeTable = rows.TransportModes.Table;
        ReferenceTable = rows.References.Table;
        ProducerTable = rows.Producers.Table;
        TextTable = rows.Texts.Table;
    }

    public override int Count => mantissas.Length;

    public override ReadOnlySpan<long> Mantissas => mantissas;

    public override ReadOnlySpan<byte> Scales => scales;

    public override ReadOnlySpan<sbyte> Precisions => precisions;

    public override ReadOnlySpan<byte> Hedges => hedges;

    public override ReadOnlySpan<byte> Domains => domains;

    public override ReadOnlySpan<byte> Statuses => statuses;

    public override ReadOnlySpan<byte> Flows => flows;

    public override ReadOnlySpan<ushort> Measures => measures;

    public override ReadOnlySpan<ushort> Periods => periods;

    public override ReadOnlySpan<ushort> Partners => partners;

    public override ReadOnlySpan<ushort> Commodities => commodities;

    public override ReadOnlySpan<byte> TradeModes => tradeModes;

    public override ReadOnlySpan<byte> EnterpriseTypes => enterpriseTypes;

    public override ReadOnlySpan<byte> DomesticRegions => domesticRegions;

    public override ReadOnlySpan<byte> TransportModes => transportModes;

    public override ReadOnlySpan<ushort> References => references;

    public override ReadOnlySpan<byte> Producers => producers;

    public override ReadOnlySpan<int> PrintedTexts => printedTexts;

    public override ReadOnlySpan<int> Places => places;

    public override ReadOnlySpan<int> Corrections => corrections;

    public override ReadOnlySpan<int> Notes => notes;

    public override ReadOnlySpan<int> FreelyBounded => freelyBounded;

    public override string MeasureTable { get; }

    public override string PeriodTable { get; }

    public override string PartnerTable { get; }

    public override string CommodityTable { get; }

    public override string TradeModeTable { get; }

    public override string EnterpriseTypeTable { get; }

    public override string DomesticRegionTable { get; }

    public override string TransportModeTable { get; }

    public override string ReferenceTable { get; }

    public override string ProducerTable { get; }

    public override string TextTable { get; }

    public override Interval GetInterval(int row) => freeBounds.TryGetValue(row, out Interval interval) ? interval : base.GetInterval(row);

    protected override Publication CreatePublication() => publication;

    private static T[] Ordered<T>(List<T> column, int[] order) => OrderedColumn.Of(column, order, static entry => entry);
}
