namespace ChinaTrade.Data;

/// <summary>The code tables of one set of columns, resolved to the entries of the code lists.</summary>
internal sealed class CodeTables
{
    private readonly KnownByDimension disjoint;

    public CodeTables(FigureColumns columns)
    {
        Measures = Lines(columns.MeasureTable, MeasureOf);
        Periods = Lines(columns.PeriodTable, Period.Parse);
        PeriodCodes = Array.ConvertAll(Periods, period => period.ToString());
        Partners = Lines(columns.PartnerTable, Data.Partners.Get);
        Commodities = Lines(columns.CommodityTable, Data.Commodities.Get);
        TradeModes = Lines(columns.TradeModeTable, Data.TradeModes.Get);
        EnterpriseTypes = Lines(columns.EnterpriseTypeTable, Data.EnterpriseTypes.Get);
        DomesticRegions = Lines(columns.DomesticRegionTable, Data.DomesticRegions.Get);
        TransportModes = Lines(columns.TransportModeTable, Data.TransportModes.Get);
        References = Lines(columns.ReferenceTable, reference => reference);
        Producers = Lines(columns.ProducerTable, Data.Producers.Get);
        disjoint = new(dimension => DisjointRows.AreDisjoint(DimensionCodes.EntriesOf(this, dimension!.Value), Periods));
    }

    public MeasureInUnit[] Measures { get; }

    public Period[] Periods { get; }

    /// <summary>The periods as queries name them.</summary>
    public string[] PeriodCodes { get; }

    public Partner[] Partners { get; }

    public Commodity[] Commodities { get; }

    public TradeMode[] TradeModes { get; }

    public EnterpriseType[] EnterpriseTypes { get; }

    public DomesticRegion[] DomesticRegions { get; }

    public TransportMode[] TransportModes { get; }

    public string[] References { get; }

    public Producer[] Producers { get; }

    /// <summary>Whether no two codes of a dimension's table have anything in common in any period; found once.</summary>
    public bool AreDisjoint(Dimension dimension) => disjoint[dimension];

    private static T[] Lines<T>(string table, Func<string, T> parse) => Array.ConvertAll(table.Split('\n'), line => parse(line));

    private static MeasureInUnit MeasureOf(string line)
    {
        string[] parts = line.Split('|');
        Transformation transformation = Enum.Parse<Transformation>(CodeText.ToName(parts[1]));
        BasisDefinition? basis = parts[2].Length == 0 ? null : BasisDefinitions.Get(parts[2]);
        return new(new Measure(Indicators.Get(parts[0]), transformation, basis), parts[3]);
    }
}
