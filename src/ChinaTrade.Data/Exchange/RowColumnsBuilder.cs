namespace ChinaTrade.Data;

/// <summary>Takes up the checked rows of one publication as they come, in any order, and makes columns of them: no row is kept.</summary>
internal sealed class RowColumnsBuilder
{
    private readonly List<long> sourceLines = [];
    private FigureRow? before;
    private string measure = string.Empty;
    private string places = string.Empty;

    public RowColumnsBuilder()
    {
        Texts.LineOf(string.Empty);
        PrintedTexts = Texts.Sharing();
        Places = Texts.Sharing();
        Corrections = Texts.Sharing();
        Notes = Texts.Sharing();
    }

    public List<long> Mantissas { get; } = [];

    public List<byte> Scales { get; } = [];

    public List<sbyte> Precisions { get; } = [];

    public List<byte> Hedges { get; } = [];

    public List<byte> Domains { get; } = [];

    public List<byte> Statuses { get; } = [];

    public List<byte> Flows { get; } = [];

    /// <summary>Bounds that no rounding of the number gives, by row.</summary>
    public Dictionary<int, Interval> FreeBounds { get; } = [];

    public CodedColumnBuilder Measures { get; } = new();

    public CodedColumnBuilder Periods { get; } = new();

    public CodedColumnBuilder Partners { get; } = new();

    public CodedColumnBuilder Commodities { get; } = new();

    public CodedColumnBuilder TradeModes { get; } = new();

    public CodedColumnBuilder EnterpriseTypes { get; } = new();

    public CodedColumnBuilder DomesticRegions { get; } = new();

    public CodedColumnBuilder TransportModes { get; } = new();

    public CodedColumnBuilder References { get; } = new();

    public CodedColumnBuilder Producers { get; } = new();

    public CodedColumnBuilder Texts { get; } = new();

    public CodedColumnBuilder PrintedTexts { get; }

    public CodedColumnBuilder Places { get; }

    public CodedColumnBuilder Corrections { get; }

    public CodedColumnBuilder Notes { get; }

    /// <summary>Where in the input each row stood.</summary>
    public IReadOnlyList<long> SourceLines => sourceLines;

    /// <summary>What the figure can be at all.</summary>
    public static FigureDomain DomainOf(FigureRow row) =>
        FigureDomainBounds.Of(EnumCodes.Of<Transformation>(row.Transformation)!.Value, row.Unit, Indicators.Get(row.Indicator).IsSigned);

    /// <exception cref="RowFormatException">The dataset has more different codes than its columns can tell apart.</exception>
    public void Add(FigureRow row, long line)
    {
        UpdateTexts(row);
        AddNumber(row);
        Statuses.Add((byte)EnumCodes.Of<ObservationStatus>(row.Status)!.Value);
        Flows.Add((byte)EnumCodes.Of<Flow>(row.Flow)!.Value);
        Measures.Add(measure);
        Periods.Add(row.Period);
        Partners.Add(row.Partner);
        Commodities.Add(row.Commodity);
        TradeModes.Add(row.TradeMode);
        EnterpriseTypes.Add(row.EnterpriseType);
        DomesticRegions.Add(row.DomesticRegion);
        TransportModes.Add(row.TransportMode);
        References.Add(row.Reference);
        Producers.Add(row.Producer);
        PrintedTexts.Add(row.Printed);
        Places.Add(places);
        Corrections.Add(row.Correction);
        Notes.Add(row.Note);
        sourceLines.Add(line);
        if (Periods.TableCount > ushort.MaxValue) throw new RowFormatException($"More than {ushort.MaxValue} different periods.", line, "period");
        if (References.TableCount > ushort.MaxValue) throw new RowFormatException($"More than {ushort.MaxValue} different references.", line, "reference");
    }

    // Texts mostly recur from one row to the next; what is made of them is then not made again.
    private void UpdateTexts(FigureRow row)
    {
        bool isSameMeasure = ReferenceEquals(row.Indicator, before?.Indicator) && ReferenceEquals(row.Transformation, before?.Transformation)
            && ReferenceEquals(row.Basis, before?.Basis) && ReferenceEquals(row.Unit, before?.Unit);
        if (!isSameMeasure) measure = string.Join('|', row.Indicator, row.Transformation, row.Basis, row.Unit);
        if (!ReferenceEquals(row.Section, before?.Section) || !ReferenceEquals(row.Paragraph, before?.Paragraph)) places = PlacesOf(row);
        before = row;
    }

    // section/paragraph, or the section alone; several joined by ";"
    private static string PlacesOf(FigureRow row) => row.Section.Contains(';', StringComparison.Ordinal)
        ? string.Join(';', row.Section.Split(';').Zip(row.Paragraph.Split(';'), PlaceOf))
        : PlaceOf(row.Section, row.Paragraph);

    private static string PlaceOf(string section, string paragraph) => paragraph.Length == 0 ? section : section + "/" + paragraph;

    private void AddNumber(FigureRow row)
    {
        decimal value = PowerOfTen.Trim(row.Value);
        int scale = PowerOfTen.ScaleOf(value);
        long mantissa = decimal.ToInt64(value * PowerOfTen.Of(scale));
        Hedge hedge = EnumCodes.HedgeOf(row.Hedge)!.Value;
        FigureDomain domain = DomainOf(row);
        Interval bounds = Interval.Between(row.Lower, value, row.Upper);
        if (RoundingPrecision.Of(bounds, mantissa, scale, hedge, domain) is not { } precision)
        {
            FreeBounds.Add(Mantissas.Count, bounds);
            precision = PrintedNumber.ExactPrecision;
        }

        Mantissas.Add(mantissa);
        Scales.Add((byte)scale);
        Precisions.Add((sbyte)precision);
        Hedges.Add((byte)hedge);
        Domains.Add((byte)domain);
    }
}
