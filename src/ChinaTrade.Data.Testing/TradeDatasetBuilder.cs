using System.Collections.Immutable;
using System.Globalization;

namespace ChinaTrade.Data.Testing;

/// <summary>
/// Builds small datasets of invented figures: each is written as a publication would print it, and its bounds follow from the printed text.
/// The result is lawful: rows pass every check of imported ones, and the figures satisfy the identities of trade statistics.
/// </summary>
/// <remarks>Each method gives a new builder, so that tests can share the beginning of a dataset. Immutable and thread-safe.</remarks>
public sealed class TradeDatasetBuilder
{
    private readonly Publication publication;
    private readonly Period period;
    private readonly TradeCodes codes;
    private readonly ImmutableList<FigureRow> rows;

    /// <summary>A dataset of one publication, whose period the figures are about unless <see cref="In"/> says another.</summary>
    public TradeDatasetBuilder(Publication publication)
        : this(publication ?? throw new ArgumentNullException(nameof(publication)), publication.Period, TradeCodes.Library, [])
    {
    }

    /// <summary>A dataset of one invented publication about a period, <c>synthetic</c> by code, published on the day after it.</summary>
    public TradeDatasetBuilder(Period period)
        : this(SyntheticPublication.About(period))
    {
    }

    private TradeDatasetBuilder(Publication publication, Period period, TradeCodes codes, ImmutableList<FigureRow> rows)
    {
        this.publication = publication;
        this.period = period;
        this.codes = codes;
        this.rows = rows;
    }

    /// <summary>Figures added from here on are about this period.</summary>
    public TradeDatasetBuilder In(Period other) => new(publication, other, codes, rows);

    /// <summary>Figures may be about own codes too.</summary>
    /// <param name="vocabulary">The codes of the library and own ones.</param>
    public TradeDatasetBuilder With(TradeCodes vocabulary) =>
        new(publication, period, vocabulary ?? throw new ArgumentNullException(nameof(vocabulary)), rows);

    /// <summary>Adds a figure.</summary>
    /// <param name="measure">What it measures: <c>Indicators.TradeValue.Level</c>, <c>Indicators.TradeValue.Growth</c>.</param>
    /// <param name="flow">Total, exports or imports.</param>
    /// <param name="printed">The number as printed, hedge and unit included: "1.2 trillion yuan", "over 30%".</param>
    /// <param name="dimensions">What it is broken down by besides flow: a partner, a commodity, an entry of any other dimension; none for
    /// all trade. The other side of a gap or the whole of a share is then the total of the one dimension named.</param>
    /// <exception cref="FormatException">The text is not a number in the measure's unit; the message says what was expected.</exception>
    /// <exception cref="ArgumentException">An entry is of no dimension, or of one that was named before; or a gap or
    /// share breaks down by none or several, so that the text of its reference is needed.</exception>
    public TradeDatasetBuilder Add<T>(Measure<T> measure, Flow flow, string printed, params CodeListEntry[] dimensions)
        where T : struct, IQuantityKind<T>, IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(measure);
        SeriesKey key = KeyOf(flow, dimensions);
        return Add(measure, key, printed, SyntheticReference.From(measure, key));
    }

    /// <summary>Adds a figure whose bounds are given instead of printed, such as those of a random number in a property test.</summary>
    /// <param name="measure">What it measures.</param>
    /// <param name="flow">Total, exports or imports.</param>
    /// <param name="quantity">The number with its bounds.</param>
    /// <param name="dimensions">What it is broken down by, as for a printed figure.</param>
    /// <exception cref="ArgumentException">As for a printed figure.</exception>
    public TradeDatasetBuilder Add<T>(Measure<T> measure, Flow flow, T quantity, params CodeListEntry[] dimensions)
        where T : struct, IQuantityKind<T>, IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(measure);
        SeriesKey key = KeyOf(flow, dimensions);
        PrintedQuantity<T> bounds = new(quantity.Interval, Hedge.None);
        return Add(measure, key, bounds, quantity.ToString("R", CultureInfo.InvariantCulture), SyntheticReference.From(measure, key));
    }

    /// <summary>Adds a figure whose reference does not follow from its key.</summary>
    /// <param name="measure">What it measures.</param>
    /// <param name="key">What it is about.</param>
    /// <param name="printed">The number as printed, hedge and unit included; one that is marked doubtful gives a doubtful figure.</param>
    /// <param name="reference">The other side of a gap or the whole of a share, as the dimensions that differ:
    /// <c>partner=world</c>.</param>
    /// <exception cref="FormatException">The text is not a number in the measure's unit; the message says what was expected.</exception>
    public TradeDatasetBuilder Add<T>(Measure<T> measure, SeriesKey key, string printed, string reference)
        where T : struct, IQuantityKind<T>, IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(printed);
        ArgumentNullException.ThrowIfNull(reference);
        return Add(measure, key, PrintedQuantity<T>.Read(printed, measure), printed, reference);
    }

    private static SeriesKey KeyOf(Flow flow, CodeListEntry[] dimensions)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(dimensions);
        return SeriesKey.Create([flow, .. dimensions]);
    }

    private TradeDatasetBuilder Add<T>(Measure<T> measure, SeriesKey key, PrintedQuantity<T> quantity, string printed, string reference)
        where T : struct, IQuantityKind<T>, IParsable<T>
    {
        FigureRowBuilder row = new();
        row.Set(RowColumn.Publication, publication.Code);
        row.Set(RowColumn.Period, period.ToString());
        row.Set(RowColumn.Indicator, measure.Indicator.Code);
        row.Set(RowColumn.Transformation, measure.Transformation.ToCode());
        row.Set(RowColumn.Basis, measure.Basis?.Code ?? string.Empty);
        foreach (Dimension dimension in Enum.GetValues<Dimension>()) row.Set(RowColumn.For(dimension), key[dimension].Code);
        row.Set(RowColumn.Reference, reference);
        row.Set(RowColumn.Producer, Producers.Gacc.Code);
        row.Set(RowColumn.Published, publication.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty);
        row.Set(RowColumn.Release, publication.Release.ToCode());
        row.Set(RowColumn.Unit, T.UnitCode);
        row.Set(RowColumn.Value, quantity.Bounds.Number);
        row.Set(RowColumn.Lower, quantity.Bounds.Lower);
        row.Set(RowColumn.Upper, quantity.Bounds.Upper);
        row.Set(RowColumn.Hedge, quantity.Hedge.ToCode());
        row.Set(RowColumn.Printed, MarkWords.Take(printed, out _));
        row.Set(RowColumn.Status, (quantity.IsDoubtful ? ObservationStatus.Doubtful : ObservationStatus.Normal).ToCode());
        row.Set(RowColumn.Correction, string.Empty);
        bool hasSections = publication.Sections.Count > 0;
        row.Set(RowColumn.Section, hasSections ? publication.Sections[0].Code : string.Empty);
        row.Set(RowColumn.Paragraph, hasSections ? (rows.Count + 1).ToString(CultureInfo.InvariantCulture) : string.Empty);
        row.Set(RowColumn.Note, quantity.IsDoubtful ? "Marked doubtful." : string.Empty);
        return new(publication, period, codes, rows.Add(row.Build()));
    }

    /// <summary>The dataset; paragraphs number the figures in the order in which they were added.</summary>
    /// <exception cref="RowFormatException">A figure is not possible, or stands twice; the message names the place in that
    /// order.</exception>
    /// <exception cref="FigureAssertionException">The figures cannot all be true; the message lists the identities that fail.</exception>
    public TradeDataset Build()
    {
        TradeDataset dataset = BuildUnaudited();
        FigureAssert.PassesAudit(dataset);
        return dataset;
    }

    /// <summary>The dataset, whether or not its figures can all be true: for tests of what finds such errors.</summary>
    /// <exception cref="RowFormatException">A figure is not possible, or stands twice; the message names the place in that
    /// order.</exception>
    public TradeDataset BuildUnaudited() => rows.ToDataset(codes, publication);
}
