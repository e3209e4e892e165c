using System.ComponentModel;

namespace ChinaTrade.Data;

/// <summary>An immutable set of figures. <see cref="TradeData.Dataset"/> is the built-in one.</summary>
/// <remarks>Publications stand by period, then by date, those without one last, then by code; figures in the order of their keys. Thread-safe.</remarks>
public sealed class TradeDataset
{
    private readonly FigureColumns[] publications;
    private PrintHistory? prints;
    private KeyIndex? keys;

    /// <summary>A dataset over columns, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TradeDataset(params FigureColumns[] columns) =>
        publications =
        [
            .. columns.OrderBy(each => each.Publication.Period)
                .ThenBy(each => each.Publication.Date ?? DateOnly.MaxValue)
                .ThenBy(each => each.Publication.Code, StringComparer.Ordinal),
        ];

    internal IReadOnlyList<FigureColumns> Columns => publications;

    private KeyIndex Keys => keys ??= new KeyIndex(publications, Prints.HiddenByLatest);

    internal PrintHistory Prints => prints ??= new PrintHistory(publications);

    /// <summary>A question to these figures; it reads on from here. Of a figure that several publications print, it finds the latest
    /// print unless asked otherwise, see <see cref="Vintage"/>.</summary>
    public TradeQuery Query() => new(this, new QuerySpecification());

    /// <summary>The latest print of one figure, without a search: the look-up allocates nothing, and takes the same time in a dataset of
    /// any size. The first one makes an index, some eight bytes a figure.</summary>
    /// <remarks>Shares and gaps that have a reference are not found this way, since a point may have several: ask a query.</remarks>
    /// <param name="measure">What is measured, in its usual unit.</param>
    /// <param name="key">The point in the dimensions; <see cref="SeriesKey.Of"/> makes one.</param>
    /// <param name="period">The months, exactly.</param>
    /// <param name="producer">Who made the figure; GACC unless told otherwise.</param>
    /// <returns>The figure; <c>null</c> where there is none.</returns>
    public Figure<T>? Find<T>(Measure<T> measure, SeriesKey key, Period period, Producer? producer = null)
        where T : struct, IQuantityKind<T>
    {
        Figure found = Keys.Find(new(measure, KindCode<T>.Unit, key, period, producer ?? Producers.Gacc));
        return found == default ? null : found.Typed<T>();
    }

    /// <summary>The publications, by period.</summary>
    public IEnumerable<Publication> Publications => publications.Select(columns => columns.Publication).Distinct();

    /// <summary>The number of figures.</summary>
    public int Count => publications.Sum(columns => columns.Count);

    /// <summary>Every figure, each print of it.</summary>
    public IEnumerable<Figure> Figures
    {
        get
        {
            foreach (FigureColumns columns in publications)
            {
                for (int row = 0; row < columns.Count; row++) yield return new Figure(columns, row);
            }
        }
    }

    /// <summary>Every figure, each print of it, as a row, the one shape in which figures leave the library.</summary>
    public IEnumerable<FigureRow> Rows => Figures.Select(figure => figure.ToRow());

    /// <summary>Both sets of figures together.</summary>
    /// <exception cref="ArgumentException">A publication stands in both; the message names it.</exception>
    public TradeDataset Merge(TradeDataset other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (Publication publication in other.Publications)
        {
            if (Publications.Contains(publication)) throw new ArgumentException($"The publication '{publication.Code}' stands in both datasets.", nameof(other));
        }

        return new([.. publications, .. other.publications]);
    }
}
