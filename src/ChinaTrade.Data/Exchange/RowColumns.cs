namespace ChinaTrade.Data;

/// <summary>The figures of one briefing as columns filled from rows: the same columns that generated code has as constants.</summary>
internal sealed class RowColumns : FigureColumns
{
    private readonly Briefing briefing;
    private readonly RowColumnsBuilder rows;

    public RowColumns(Briefing briefing, RowColumnsBuilder rows)
    {
        this.briefing = briefing;
        this.rows = rows;
    }

    public override int Count => rows.Mantissas.Length;

    public override ReadOnlySpan<long> Mantissas => rows.Mantissas;

    public override ReadOnlySpan<byte> Scales => rows.Scales;

    public override ReadOnlySpan<sbyte> Precisions => rows.Precisions;

    public override ReadOnlySpan<byte> Hedges => rows.Hedges;

    public override ReadOnlySpan<byte> Domains => rows.Domains;

    public override ReadOnlySpan<byte> Statuses => rows.Statuses;

    public override ReadOnlySpan<byte> Flows => rows.Flows;

    public override ReadOnlySpan<ushort> Measures => rows.Measures.ShortLines;

    public override ReadOnlySpan<ushort> Periods => rows.Periods.ShortLines;

    public override ReadOnlySpan<ushort> Partners => rows.Partners.ShortLines;

    public override ReadOnlySpan<ushort> Commodities => rows.Commodities.ShortLines;

    public override ReadOnlySpan<byte> TradeModes => rows.TradeModes.NarrowLines;

    public override ReadOnlySpan<byte> Ownerships => rows.Ownerships.NarrowLines;

    public override ReadOnlySpan<byte> Regions => rows.Regions.NarrowLines;

    public override ReadOnlySpan<byte> Transports => rows.Transports.NarrowLines;

    public override ReadOnlySpan<ushort> References => rows.References.ShortLines;

    public override ReadOnlySpan<byte> Producers => rows.Producers.NarrowLines;

    public override ReadOnlySpan<int> PrintedTexts => rows.PrintedTexts.Lines;

    public override ReadOnlySpan<int> Places => rows.Places.Lines;

    public override ReadOnlySpan<int> Corrections => rows.Corrections.Lines;

    public override ReadOnlySpan<int> Notes => rows.Notes.Lines;

    public override string MeasureTable => rows.Measures.Table;

    public override string PeriodTable => rows.Periods.Table;

    public override string PartnerTable => rows.Partners.Table;

    public override string CommodityTable => rows.Commodities.Table;

    public override string TradeModeTable => rows.TradeModes.Table;

    public override string OwnershipTable => rows.Ownerships.Table;

    public override string RegionTable => rows.Regions.Table;

    public override string TransportTable => rows.Transports.Table;

    public override string ReferenceTable => rows.References.Table;

    public override string ProducerTable => rows.Producers.Table;

    public override string TextTable => rows.Texts.Table;

    public override Interval GetInterval(int row) => rows.FreeBounds.TryGetValue(row, out Interval interval) ? interval : base.GetInterval(row);

    protected override Briefing CreateBriefing() => briefing;
}
