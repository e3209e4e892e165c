using System.ComponentModel;

namespace ChinaTrade.Data;

/// <summary>An immutable set of figures. <see cref="TradeData.Dataset"/> is the built-in one.</summary>
/// <remarks>Briefings stand by period, then by date, those without one last, then by code; figures in the order of their keys. Thread-safe.</remarks>
public sealed class TradeDataset
{
    private readonly FigureColumns[] briefings;
    private PrintHistory? prints;
    private KeyIndex? keys;

    /// <summary>A dataset over columns, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TradeDataset(params FigureColumns[] columns) =>
        briefings =
        [
            .. columns.OrderBy(each => each.Briefing.Period)
                .ThenBy(each => each.Briefing.Date ?? DateOnly.MaxValue)
                .ThenBy(each => each.Briefing.Code, StringComparer.Ordinal),
        ];

    internal IReadOnlyList<FigureColumns> Columns => briefings;

    private KeyIndex Keys => keys ??= new KeyIndex(briefings, Prints.HiddenByLatest);

    internal PrintHistory Prints => prints ??= new PrintHistory(briefings);

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
    public IEnumerable<Briefing> Briefings => briefings.Select(columns => columns.Briefing).Distinct();

    /// <summary>The number of figures.</summary>
    public int Count => briefings.Sum(columns => columns.Count);

    /// <summary>Every figure, each print of it.</summary>
    public IEnumerable<Figure> Figures
    {
        get
        {
            foreach (FigureColumns columns in briefings)
            {
                for (int row = 0; row < columns.Count; row++) yield return new Figure(columns, row);
            }
        }
    }

    /// <summary>Every figure, each print of it, as a row, the one shape in which figures leave the library.</summary>
    public IEnumerable<FigureRow> Rows => Figures.Select(figure => figure.ToRow());

    /// <summary>Both sets of figures together.</summary>
    /// <exception cref="ArgumentException">A briefing stands in both; the message names it.</exception>
    public TradeDataset Merge(TradeDataset other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (Briefing briefing in other.Briefings)
        {
            if (Briefings.Contains(briefing)) throw new ArgumentException($"The briefing '{briefing.Code}' stands in both datasets.", nameof(other));
        }

        return new([.. briefings, .. other.briefings]);
    }
}
