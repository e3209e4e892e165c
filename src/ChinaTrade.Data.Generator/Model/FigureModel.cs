using ChinaTrade.Data.Auditing;

namespace ChinaTrade.Data.Generator.Model;

/// <summary>One release of a figure as emission needs it.</summary>
internal sealed record FigureModel
{
    public required PublicationModel Publication { get; init; }

    /// <summary>By which the releases of one figure are ordered.</summary>
    public (string Day, string Publication) Release => (
        ReleaseOrder.DayOf(Publication.Date, Data.Period.Parse(Period), Publication.Kind), Publication.Code);

    public required string Period { get; init; }

    /// <summary>The code in each dimension, with its C# member and name.</summary>
    public required EquatableArray<DimensionCode> Key { get; init; }

    public required string Indicator { get; init; }

    public required Transformation Transformation { get; init; }

    /// <summary>The code of the basis; empty if there is none.</summary>
    public required string Basis { get; init; }

    public required string Unit { get; init; }

    /// <summary>The C# type of the quantity, fully qualified.</summary>
    public required string KindType { get; init; }

    public required string Reference { get; init; }

    public required string Producer { get; init; }

    public required long Mantissa { get; init; }

    public required int Scale { get; init; }

    public required int Precision { get; init; }

    public required Hedge Hedge { get; init; }

    public required FigureDomain Domain { get; init; }

    public required ObservationStatus Status { get; init; }

    /// <summary>Bounds that the seed sets itself; <c>null</c> if the rounding gives them.</summary>
    public BoundsModel? Bounds { get; init; }

    public required string Printed { get; init; }

    /// <summary>The places in the publication.</summary>
    public required EquatableArray<PlaceModel> Places { get; init; }

    /// <summary>The columns that a correction reads differently; empty for none.</summary>
    public required string Reading { get; init; }

    public required string Note { get; init; }

    /// <summary>The last step of the typed path: <c>Growth</c>.</summary>
    public required string Member { get; init; }

    /// <summary>What tells the member from that of another producer's figure of the same measure: <c>ByImf</c>.</summary>
    public required string ProducerSuffix { get; init; }

    /// <summary>The number for people, as the figure prints itself.</summary>
    public required string DisplayText { get; init; }

    /// <summary>Number and bounds for people, for the tooltip.</summary>
    public required string DisplayWithBounds { get; init; }

    /// <summary>What is measured, for the tooltip.</summary>
    public required string MeasureName { get; init; }

    public string MeasureLine => string.Join("|", Indicator, TransformationRules.Get(Transformation).Code, Basis, Unit);

    /// <summary>The columns of the key besides the publication, in the order of the row.</summary>
    public IEnumerable<string> KeyColumns =>
    [
        Period, Indicator, TransformationRules.Get(Transformation).Code, Basis, .. Key.Select(code => code.Code), Reference, Producer,
    ];

    /// <summary>Returns the columns in which a reading differs, as the row's correction carries them; a reference, which may hold a
    /// semicolon, comes last.</summary>
    public string DifferencesOf(FigureModel reading) => string.Join(";", Columns
        .Zip(reading.Columns, (own, other) => (own, other))
        .Where(pair => pair.own != pair.other)
        .Select(pair => $"{pair.other.Name}={pair.other.Text}"));

    private IEnumerable<(string Name, string Text)> Columns =>
    [
        ("period", Period), ("indicator", Indicator), ("transformation", TransformationRules.Get(Transformation).Code), ("basis", Basis),
        .. Key.Select(code => (code.Info.Column, code.Code)), ("producer", Producer), ("unit", Unit), ("value", PlainOrEmpty(Value)),
        ("lower", PlainOrEmpty(Interval.Lower)), ("upper", PlainOrEmpty(Interval.Upper)),
        ("hedge", Hedge == Hedge.None ? string.Empty : CodeText.OfName(Hedge.ToString())), ("reference", Reference),
    ];

    /// <summary>The dimensions besides flow that the figure breaks down by, in canonical order.</summary>
    public IEnumerable<DimensionCode> Breakdown => Key.Where(code => code.Dimension != Dimension.Flow && !code.IsTotal);

    public DimensionCode Flow => Key[(int)Dimension.Flow];

    /// <summary>What the number is, in words: "trade value: ASEAN, exports, 2021-H1".</summary>
    public string Title
    {
        get
        {
            IEnumerable<string> parts = Breakdown.Append(Flow).Where(code => !code.IsTotal).Select(code => code.Name);
            return $"{MeasureName}: {(string.Join(", ", parts) is { Length: > 0 } text ? text : "all trade")}, {Period}";
        }
    }

    /// <summary>Where it is printed in words, for the tooltip.</summary>
    public string CitationText
    {
        get
        {
            string places = string.Join(
                "; ", Places.Select(place => Invariant($"{Publication.Sections[place.Section].Title}, paragraph {place.Paragraph}")));
            return Publication.Words + (places.Length == 0 ? string.Empty : ", " + places);
        }
    }

    public SeriesPoint Point => new(Data.Period.Parse(Period), Indicator, Producer, [.. Key.Select(code => code.Code)]);

    public Interval Interval => Bounds is { } bounds
        ? Interval.Between(bounds.LowerNumber, Value, bounds.UpperNumber)
        : PrintedNumber.ToInterval(Mantissa, Scale, Precision, Hedge).CutTo(Domain.ToInterval());

    public decimal Value => PrintedNumber.ToDecimal(Mantissa, Scale);

    private static string PlainOrEmpty(decimal? number) =>
        number is { } value ? PowerOfTen.PlainDigits(PowerOfTen.Trim(value)) : string.Empty;
}
