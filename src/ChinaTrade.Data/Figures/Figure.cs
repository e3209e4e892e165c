using System.Diagnostics;

namespace ChinaTrade.Data;

/// <summary>One printed number with all that is known about it, of whatever kind; <see cref="Figure{T}"/> is the same with its
/// kind.</summary>
/// <remarks>A view of a row: it costs nothing to make or copy. Two figures are equal when their publications and all columns of their rows
/// are, whichever dataset they were read from. <c>default</c> is no figure, says so as text, and throws
/// <see cref="InvalidOperationException"/> when asked for anything else. Immutable and thread-safe.</remarks>
[DebuggerDisplay("{DebuggerText,nq}")]
[System.Text.Json.Serialization.JsonConverter(typeof(Json.FigureJsonConverter))]
public readonly struct Figure : IEquatable<Figure>, ISpanFormattable, IUtf8SpanFormattable, IComparable<Figure>, IComparable
{
    /// <summary>What <c>default</c> says.</summary>
    internal const string None = "no figure";

    private readonly FigureColumns? columns;

    private readonly IFigureSet? dataset;

    internal Figure(FigureColumns columns, int row, bool isAsPrinted = false, IFigureSet? dataset = null)
    {
        this.columns = columns;
        this.dataset = dataset;
        Row = row;
        IsAsPrinted = isAsPrinted;
    }

    /// <summary>The number with its bounds, in the base unit (yuan; percent for shares and growth).</summary>
    public Interval Interval => Columns.GetInterval(Row);

    /// <inheritdoc cref="Interval.Number"/>
    internal decimal Number => Columns.GetNumber(Row);

    /// <summary>The unit's code: <c>CNY</c>, <c>t</c>, <c>CNY/t</c>, <c>%</c>, <c>pp</c>, ...</summary>
    public string UnitCode => MeasureInUnit.UnitCode;

    /// <summary>What is measured, and what was made of it.</summary>
    public Measure Measure => MeasureInUnit.Measure;

    /// <summary>What the number is, in English words: "trade value, growth: ASEAN, exports, 2021-H1". If a gap or a share refers to
    /// something other than a total, that is named too: "trade value, growth gap to Air transport: ...". The format <c>T</c> gives the
    /// title in the language of a culture.</summary>
    public string Title => FigureTitle.From(this).ToString();

    /// <summary>The point in the dimensions that it is about.</summary>
    public SeriesKey Key
    {
        get
        {
            CodeListEntry[] entries = new CodeListEntry[DimensionInfo.All.Count];
            for (int i = 0; i < entries.Length; i++) entries[i] = this[(Dimension)i];
            return new(entries);
        }
    }

    /// <inheritdoc cref="SeriesKey.Flow"/>
    public Flow Flow => (Flow)this[Dimension.Flow];

    /// <inheritdoc cref="SeriesKey.Partner"/>
    public Partner Partner => (Partner)this[Dimension.Partner];

    /// <inheritdoc cref="SeriesKey.Commodity"/>
    public Commodity Commodity => (Commodity)this[Dimension.Commodity];

    /// <inheritdoc cref="SeriesKey.TradeMode"/>
    public TradeMode TradeMode => (TradeMode)this[Dimension.TradeMode];

    /// <inheritdoc cref="SeriesKey.EnterpriseType"/>
    public EnterpriseType EnterpriseType => (EnterpriseType)this[Dimension.EnterpriseType];

    /// <inheritdoc cref="SeriesKey.DomesticRegion"/>
    public DomesticRegion DomesticRegion => (DomesticRegion)this[Dimension.DomesticRegion];

    /// <inheritdoc cref="SeriesKey.TransportMode"/>
    public TransportMode TransportMode => (TransportMode)this[Dimension.TransportMode];

    /// <summary>The entry of a dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public CodeListEntry this[Dimension dimension] => Columns.Dictionaries.Entries(dimension)[Columns.Codes(dimension)[Row]];

    internal bool HasSameEntry(Figure other, Dimension dimension) =>
        HasSameCode(other, CodeSource.For(dimension)) || this[dimension] == other[dimension];

    internal bool HasSamePeriod(Figure other) => HasSameCode(other, CodeSource.Periods) || Period == other.Period;

    internal bool HasSameMeasure(Figure other) => HasSameCode(other, CodeSource.Measures) || Measure == other.Measure;

    // Within one set of columns, codes mostly tell it at once.
    private bool HasSameCode(Figure other, int source) =>
        ReferenceEquals(columns, other.columns) && Columns.CodeArrays[source] is var codes && codes[Row] == codes[other.Row];

    /// <summary>The other side of a gap or the whole of a share, as the dimensions that differ (<c>partner=world</c>); otherwise
    /// empty.</summary>
    public string Reference => Columns.Dictionaries.References[Columns.References[Row]];

    /// <summary>The key that the reference leads to; <c>null</c> if there is none, or it leads outside China's trade.</summary>
    public SeriesKey? ReferenceKey => Reference.Length == 0 ? null : FigureReference.Follow(Key, Reference, Codes);

    /// <summary>The months that it is about.</summary>
    public Period Period => Columns.Dictionaries.Periods[Columns.Periods[Row]];

    /// <summary>How the source qualified the number.</summary>
    public Hedge Hedge => (Hedge)Columns.Hedges.At(Row);

    /// <summary>How much it can be relied on.</summary>
    public ObservationStatus Status => (ObservationStatus)Columns.Statuses.At(Row);

    /// <summary>The publication that printed it.</summary>
    public Publication Publication => Columns.Dictionaries.Publications[Columns.Publications[Row]];

    /// <summary>By which the releases of one figure are ordered.</summary>
    internal (string Day, string Publication) Release =>
        (ReleaseOrder.DayOf(Publication.DateCode, Period, Publication.Release), Publication.Code);

    /// <summary>Who made it.</summary>
    public Producer Producer => Columns.Dictionaries.Producers[Columns.Producers[Row]];

    /// <summary>Where it was printed, and how.</summary>
    public Citation Citation => new()
    {
        Publication = Publication,
        Places = Columns.GetPlaces(Row),
        Printed = Columns.GetPrinted(Row),
        Producer = Producer,
    };

    /// <summary>A remark on what the number is; empty for none.</summary>
    public string Note => Status is ObservationStatus.Doubtful or ObservationStatus.Corrected ? string.Empty : NoteText;

    /// <summary>Why a doubtful figure is in doubt and what it should read, or why a reading reads otherwise than was printed; <c>null</c>
    /// for any other figure.</summary>
    public Correction? Correction => Status is ObservationStatus.Doubtful or ObservationStatus.Corrected
        ? new(NoteText, Columns.TextLines[Columns.Corrections.At(Columns.PrintedRow(Row))])
        : null;

    internal FigureColumns Columns => columns ?? throw NoFigure();

    internal int Row { get; }

    /// <summary>The dataset that it was found in; that of its columns where no query found it.</summary>
    internal IFigureSet? Dataset => dataset ?? Columns.Dataset;

    /// <summary>The vocabulary of the dataset.</summary>
    internal TradeCodes Codes => Dataset?.Codes ?? Columns.Vocabulary;

    /// <summary>Whether it may count although it is doubtful.</summary>
    internal bool IsAsPrinted { get; }

    private MeasureInUnit MeasureInUnit => Columns.Dictionaries.Measures[Columns.Measures[Row]];

    private string NoteText => Columns.TextLines[Columns.Notes.At(Row)];

    /// <summary>Returns the figure as it was printed: of a reading, the doubtful figure. It counts in metrics, whatever its
    /// status.</summary>
    public Figure AsPrinted() => new(Columns, Columns.PrintedRow(Row), isAsPrinted: true, dataset);

    /// <summary>Returns the figure in the flat shape of exchange: of a reading, the doubtful figure with its correction.</summary>
    public FigureRow ToRow() => RowAt(Columns.PrintedRow(Row));

    /// <summary>Returns the row of the figure itself: of a reading, what it reads, with the status <c>corrected</c>.</summary>
    internal FigureRow ToRowAsUsed() => RowAt(Row);

    private FigureRow RowAt(int row)
    {
        string[] texts = new string[RowColumn.All.Count];
        foreach (RowColumn column in RowColumn.All)
        {
            if (!column.IsNumber) texts[column.Position] = column.TextAt(Columns, row);
        }

        Interval interval = Columns.GetInterval(row);
        return FigureRow.Create(
            texts, PowerOfTen.Trim(interval.Number), RowColumn.Lower.NumberIn(interval), RowColumn.Upper.NumberIn(interval));
    }

    /// <inheritdoc cref="Figure{T}.ToDecimal"/>
    public decimal ToDecimal(Magnitude magnitude, int? decimals = null) =>
        FigureStyles.Get(Measure, UnitCode).ToDecimal(Number, magnitude, decimals);

    /// <inheritdoc cref="Figure{T}.ToString()"/>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="Figure{T}.ToString(string?, IFormatProvider?)"/>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        columns is null ? None : DisplayTexts.Find(this, format, formatProvider) ?? Format(format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryWrite(ToString(format.ToString(), provider), utf8Destination, out bytesWritten);

    /// <summary>Compares the numbers, which must be of one unit. Titles and sources do not count in the order; they do in
    /// equality.</summary>
    /// <exception cref="InvalidOperationException">The figures are in different units.</exception>
    /// <exception cref="DoubtfulFigureException">One of them is doubtful, and was not asked for as printed.</exception>
    public int CompareTo(Figure other)
    {
        RequireNoDoubt();
        other.RequireNoDoubt();
        return UnitCode == other.UnitCode
            ? Number.CompareTo(other.Number)
            : throw new InvalidOperationException(
                $"'{Title}' and '{other.Title}' have no order: one is in {UnitCode}, the other in {other.UnitCode}.");
    }

    int IComparable.CompareTo(object? obj) => ObjectOrder.Compare(this, obj);

    /// <summary>Returns the same figure with its kind.</summary>
    /// <exception cref="InvalidOperationException">It is not of that kind; the message names its own.</exception>
    public Figure<T> As<T>()
        where T : struct, IQuantityKind<T>
    {
        string own = FigureStyles.CodeOf(Measure, UnitCode);
        if (own == T.KindCode) return Typed<T>();
        throw new InvalidOperationException($"The figure '{Title}' is in '{own}', not in '{T.KindCode}'.");
    }

    /// <summary>Returns the same figure with its kind, which the caller knows.</summary>
    internal Figure<T> Typed<T>()
        where T : struct, IQuantityKind<T> => new(Columns, Row, IsAsPrinted, dataset);

    /// <inheritdoc/>
    public bool Equals(Figure other)
    {
        if (ReferenceEquals(columns, other.columns)) return Row == other.Row;
        return columns is not null && other.columns is not null && FigureEquality.HaveEqualRows(this, other);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => columns is null ? 0 : HashCode.Combine(Publication, Measure, columns.GetNumber(Row));

    /// <summary>Whether publications and rows are equal.</summary>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Whether publications or rows differ.</summary>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);

    // Kept separate so that callers with a precomputed text never compile the formatter.
    private string Format(string? format, IFormatProvider? provider)
    {
        TextCulture culture = TextCulture.From(provider);
        NumberFormat how = NumberFormat.ParseTitled(format);
        return how.Kind == NumberFormat.Title
            ? FigureTitle.From(this).In(culture)
            : StatusMark.Append(FigureStyles.Get(Measure, UnitCode).Format(Interval, Hedge, how, culture), Status, how, culture);
    }

    private string DebuggerText => columns is null ? None : FormattableString.Invariant($"{this:T}: {this:B}");

    /// <exception cref="DoubtfulFigureException">It is doubtful, and was not asked for as printed.</exception>
    internal void RequireNoDoubt()
    {
        if (Status == ObservationStatus.Doubtful && !IsAsPrinted) throw new DoubtfulFigureException(this);
    }

    internal static InvalidOperationException NoFigure() => new($"This is default({nameof(Figure)}), which is {None}.");

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => columns is null ? None : FigureDump.From(this);
}
