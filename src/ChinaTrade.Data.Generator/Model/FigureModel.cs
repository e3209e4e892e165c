namespace ChinaTrade.Data.Generator.Model;

/// <summary>A figure as emission needs it.</summary>
internal sealed record FigureModel
{
    public required SeriesModel Series { get; init; }

    public required string Indicator { get; init; }

    public required Transformation Transformation { get; init; }

    /// <summary>The code of the basis; empty where there is none.</summary>
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

    /// <summary>Bounds that the seed sets itself; <c>null</c> where the rounding gives them.</summary>
    public BoundsModel? Bounds { get; init; }

    public required string Printed { get; init; }

    /// <summary><c>section/paragraph</c>, several joined by <c>;</c>.</summary>
    public required string Places { get; init; }

    public required string Correction { get; init; }

    public required string Note { get; init; }

    /// <summary>The last step of the typed path: <c>Growth</c>.</summary>
    public required string Member { get; init; }

    /// <summary>The number for people, as the figure prints itself.</summary>
    public required string Shown { get; init; }

    /// <summary>Number and bounds for people, for the tooltip.</summary>
    public required string Display { get; init; }

    /// <summary>What is measured, for the tooltip.</summary>
    public required string MeasureName { get; init; }

    /// <summary>Where it is printed in words, for the tooltip.</summary>
    public required string PlaceText { get; init; }

    public string MeasureLine => string.Join("|", Indicator, CodeText.OfName(Transformation.ToString()), Basis, Unit);

    /// <summary>The columns of the key, in the order of the row.</summary>
    public string[] KeyColumns =>
    [
        Series.Period, Indicator, CodeText.OfName(Transformation.ToString()), Basis, CodeText.OfName(Series.Flow.ToString()),
        .. Series.Codes, Reference, Producer,
    ];

    public Interval Interval => Bounds is { } bounds
        ? Interval.Between(bounds.LowerNumber, Value, bounds.UpperNumber)
        : PrintedNumber.ToInterval(Mantissa, Scale, Precision, Hedge).CutTo(Domain.ToInterval());

    public decimal Value => PrintedNumber.ToDecimal(Mantissa, Scale);
}
