using System.ComponentModel;
using System.Diagnostics;

namespace ChinaTrade.Data;

/// <summary>An immutable set of figures. <see cref="TradeData.Dataset"/> is the built-in one.</summary>
/// <remarks>Publications are listed by period, then by date, undated ones last, then by code; figures by publication and key.
/// Thread-safe.</remarks>
[DebuggerDisplay("{Count} figures")]
public sealed class TradeDataset : IFigureSet
{
    private readonly FigureColumns[] columns;
    private FigureTable? table;
    private TradeCodes? codes;

    /// <summary>Creates a dataset over columns, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TradeDataset(params FigureColumns[] columns) => this.columns = columns;

    /// <summary>The figures in one set of columns, joined when they are first asked for.</summary>
    internal FigureTable Table => table ??= new FigureTable(columns, this);

    /// <summary>Starts a query over these figures. Of a figure that several publications released, it finds the latest release unless asked
    /// otherwise, see <see cref="Vintage"/>.</summary>
    public TradeQuery Query() => new(this, new QuerySpecification());

    /// <summary>Finds the latest release of a figure by key in constant time, without allocating. The first call builds an index of about
    /// eight bytes per figure.</summary>
    /// <remarks>Shares and gaps that have a reference are not found this way, since a point may have several: ask a query.</remarks>
    /// <param name="measure">What is measured, in its usual unit.</param>
    /// <param name="key">The point in the dimensions; <see cref="SeriesKey.Create"/> makes one.</param>
    /// <param name="period">The months, exactly.</param>
    /// <param name="producer">Who made the figure; GACC unless told otherwise.</param>
    /// <returns>The figure; <c>null</c> if there is none.</returns>
    /// <exception cref="ArgumentNullException">Measure or key is null.</exception>
    public Figure<T>? Find<T>(Measure<T> measure, SeriesKey key, Period period, Producer? producer = null)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(key);
        int row = Table.Keys.Find(measure, KindCode<T>.Unit, key, period, producer ?? Producers.Gacc);
        return row < 0 ? null : Table.FigureAt(row).Typed<T>();
    }

    Figure? IFigureSet.Find(Measure measure, SeriesKey key, Period period, Producer producer)
    {
        int row = Table.Keys.Find(measure, unit: null, key, period, producer);
        return row < 0 ? null : Table.FigureAt(row);
    }

    /// <summary>The publications, in order.</summary>
    public IEnumerable<Publication> Publications => columns.SelectMany(each => each.Dictionaries.Publications)
        .Distinct().Order(Comparer<Publication>.Create(Publication.Compare));

    /// <summary>The vocabulary of the figures: the library's codes, and the own ones of their seeds or readers.</summary>
    public TradeCodes Codes => codes ??= columns.Aggregate(TradeCodes.Library, (all, each) => all.Merge(each.Vocabulary));

    /// <summary>The number of figures, each release of them as printed.</summary>
    public int Count => columns.Sum(each => each.Count - each.ReadingCount);

    /// <summary>Every release of every figure, as printed: queries answer with the readings of doubtful ones.</summary>
    public IEnumerable<Figure> Figures
    {
        get
        {
            for (int row = 0; row < Table.Columns.Count; row++)
            {
                if (!Table.Columns.IsReading(row)) yield return Table.FigureAt(row);
            }
        }
    }

    /// <summary>Every release of every figure as a row, the one shape in which figures leave the library.</summary>
    public IEnumerable<FigureRow> Rows => Figures.Select(figure => figure.ToRow());

    /// <summary>Returns the releases of a figure in the order of publication, this one among them.</summary>
    /// <exception cref="ArgumentException">The figure is not of this dataset.</exception>
    public IReadOnlyList<Figure> VintagesOf(Figure figure) => Table.RowOf(figure) is >= 0 and var row
        ? [.. Table.Vintages.ReleasesOf(row).Select(each => Table.FigureAt(each))]
        : throw new ArgumentException($"'{figure.Title}' is not of this dataset.", nameof(figure));

    /// <summary>Returns both sets of figures together, with the codes of both.</summary>
    /// <exception cref="ArgumentException">A publication is in both, or an own code says one thing in the one and another in the other; the
    /// message names it.</exception>
    public TradeDataset Merge(TradeDataset other)
    {
        ArgumentNullException.ThrowIfNull(other);
        HashSet<Publication> own = [.. Publications];
        Publication? common = other.Publications.FirstOrDefault(own.Contains);
        if (common is not null) throw new ArgumentException($"The publication '{common.Code}' is in both datasets.", nameof(other));
        Codes.Merge(other.Codes);
        return new([.. columns, .. other.columns]);
    }
}
