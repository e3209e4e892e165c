namespace ChinaTrade.Data;

/// <summary>One printed number with all that is known about it, of whatever kind; <see cref="Figure{T}"/> is the same with its kind.</summary>
/// <remarks>A view of a row: it costs nothing to make or copy. Two figures are equal when they are the same row of the same columns.
/// <c>default</c> is no figure; its members throw <see cref="NullReferenceException"/>. Immutable and thread-safe.</remarks>
public readonly partial struct Figure : IEquatable<Figure>, IFormattable
{
    private readonly FigureColumns columns;
    private readonly int row;

    internal Figure(FigureColumns columns, int row)
    {
        this.columns = columns;
        this.row = row;
    }

    /// <summary>The number with its bounds, in the base unit (yuan; percent for shares and growth).</summary>
    public Interval Interval => columns.GetInterval(row);

    /// <summary>The unit's code: <c>CNY</c>, <c>t</c>, <c>CNY/t</c>, <c>%</c>, <c>pp</c>, ...</summary>
    public string UnitCode => columns.Tables.Measures[columns.Measures.At(row)].UnitCode;

    /// <summary>What is measured, and what was made of it.</summary>
    public Measure Measure => columns.Tables.Measures[columns.Measures.At(row)].Measure;

    /// <summary>The point in the dimensions that it is about.</summary>
    public SeriesKey Key => new(Flow, Partner, Commodity, TradeMode, EnterpriseType, DomesticRegion, TransportMode);

    /// <inheritdoc cref="SeriesKey.Flow"/>
    public Flow Flow => (Flow)columns.Flows.At(row);

    /// <inheritdoc cref="SeriesKey.Partner"/>
    public Partner Partner => columns.Tables.Partners[columns.Partners.At(row)];

    /// <inheritdoc cref="SeriesKey.Commodity"/>
    public Commodity Commodity => columns.Tables.Commodities[columns.Commodities.At(row)];

    /// <inheritdoc cref="SeriesKey.TradeMode"/>
    public TradeMode TradeMode => columns.Tables.TradeModes[columns.TradeModes.At(row)];

    /// <inheritdoc cref="SeriesKey.EnterpriseType"/>
    public EnterpriseType EnterpriseType => columns.Tables.EnterpriseTypes[columns.EnterpriseTypes.At(row)];

    /// <inheritdoc cref="SeriesKey.DomesticRegion"/>
    public DomesticRegion DomesticRegion => columns.Tables.DomesticRegions[columns.DomesticRegions.At(row)];

    /// <inheritdoc cref="SeriesKey.TransportMode"/>
    public TransportMode TransportMode => columns.Tables.TransportModes[columns.TransportModes.At(row)];

    /// <summary>The other side of a gap or the whole of a share, as the dimensions that differ (<c>partner=world</c>); otherwise empty.</summary>
    public string Reference => columns.Tables.References[columns.References.At(row)];

    /// <summary>The months that it is about.</summary>
    public Period Period => columns.Tables.Periods[columns.Periods.At(row)];

    /// <summary>How the source qualified the number.</summary>
    public Hedge Hedge => (Hedge)columns.Hedges.At(row);

    /// <summary>How much it can be relied on.</summary>
    public ObservationStatus Status => (ObservationStatus)columns.Statuses.At(row);

    /// <summary>Where it was printed, and how.</summary>
    public Citation Citation => new()
    {
        Publication = columns.Publication,
        Places = Array.ConvertAll(columns.Text(columns.Places.At(row)).Split(';'), Place.Parse),
        Printed = columns.Text(columns.PrintedTexts.At(row)),
        Producer = columns.Tables.Producers[columns.Producers.At(row)],
    };

    /// <summary>Its publication and its producer, without the rest of the source.</summary>
    internal (Publication Publication, Producer Producer) Origin => (columns.Publication, columns.Tables.Producers[columns.Producers.At(row)]);

    /// <summary>Its period's code, which a query for it has at hand.</summary>
    internal string PeriodCode => columns.Tables.PeriodCodes[columns.Periods.At(row)];

    /// <summary>A remark on what the number is; empty for none.</summary>
    public string Note => Status == ObservationStatus.Doubtful ? string.Empty : columns.Text(columns.Notes.At(row));

    /// <summary>Why a doubtful figure is in doubt and what it should read; <c>null</c> for any other.</summary>
    public Correction? Correction => Status == ObservationStatus.Doubtful
        ? new(columns.Text(columns.Notes.At(row)), columns.Text(columns.Corrections.At(row)))
        : null;

    /// <summary>The number as text, as <see cref="Figure{T}.ToString(string?, IFormatProvider?)"/> writes it.</summary>
    public override string ToString() => columns.PlainText(row) ?? Written(null, null);

    /// <inheritdoc cref="Figure{T}.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        columns.ShownText(row, format, formatProvider) ?? Written(format, formatProvider);

    /// <summary>The same figure with its kind.</summary>
    /// <exception cref="InvalidOperationException">It is not of that kind; the message names its own.</exception>
    public Figure<T> As<T>()
        where T : struct, IQuantityKind<T>
    {
        NumberStyle own = FigureStyles.Of(Measure, UnitCode);
        if (own.Code == T.Style.Code) return new(columns, row);
        throw new InvalidOperationException($"The figure '{Title}' is in '{own.Code}', not in '{T.Style.Code}'.");
    }

    /// <summary>The same figure with its kind, which the caller knows.</summary>
    internal Figure<T> Typed<T>()
        where T : struct, IQuantityKind<T> => new(columns, row);

    /// <inheritdoc/>
    public bool Equals(Figure other) => ReferenceEquals(columns, other.columns) && row == other.row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(columns, row);

    /// <summary>Whether both are the same row.</summary>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Whether they are not the same row.</summary>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);

    // Apart, so that who has the text at hand compiles nothing of this.
    private string Written(string? format, IFormatProvider? provider) => FigureStyles.Of(Measure, UnitCode).Format(Interval, Hedge, format, provider);

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => FigureDump.Of(this);
}
