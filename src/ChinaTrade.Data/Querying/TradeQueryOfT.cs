using System.Collections;

namespace ChinaTrade.Data;

/// <summary>A query over a dataset whose answer is figures of kind <typeparamref name="T"/>.</summary>
/// <inheritdoc cref="QueryConditions{TSelf}" path="/remarks"/>
/// <typeparam name="T">The kind of quantity.</typeparam>
public sealed class TradeQuery<T> : QueryConditions<TradeQuery<T>>, IEnumerable<Figure<T>>
    where T : struct, IQuantityKind<T>
{
    internal TradeQuery(TradeDataset dataset, QuerySpecification specification)
        : base(dataset, specification)
    {
    }

    /// <summary>Keeps numbers above a limit, in the base unit (yuan; percent).</summary>
    /// <exception cref="ArgumentException">No number of the measure can be so: a share above 100 %, a value below zero.</exception>
    public TradeQuery<T> Above(decimal limit) => Where(new ValueCondition(limit, null, IsInclusive: false));

    /// <summary>Keeps numbers above a limit; its bounds do not count.</summary>
    /// <inheritdoc cref="Above(decimal)" path="/exception"/>
    public TradeQuery<T> Above(T limit) => Above(limit.Interval.Number);

    /// <summary>Keeps numbers below a limit, in the base unit (yuan; percent).</summary>
    /// <exception cref="ArgumentException">No number of the measure can be so: a share above 100 %, a value below zero.</exception>
    public TradeQuery<T> Below(decimal limit) => Where(new ValueCondition(null, limit, IsInclusive: false));

    /// <summary>Keeps numbers below a limit; its bounds do not count.</summary>
    /// <inheritdoc cref="Below(decimal)" path="/exception"/>
    public TradeQuery<T> Below(T limit) => Below(limit.Interval.Number);

    /// <summary>Keeps numbers between two limits, these included, in the base unit.</summary>
    /// <exception cref="ArgumentException">The lower limit is above the upper one, or no number of the measure can be so.</exception>
    public TradeQuery<T> Between(decimal lower, decimal upper) => lower <= upper
        ? Where(new ValueCondition(lower, upper, IsInclusive: true))
        : throw new ArgumentException("The lower limit is above the upper one.", nameof(lower));

    /// <summary>Keeps numbers between two limits, these included; their bounds do not count.</summary>
    /// <exception cref="ArgumentException">The lower limit is above the upper one.</exception>
    public TradeQuery<T> Between(T lower, T upper) => Between(lower.Interval.Number, upper.Interval.Number);

    /// <summary>The smallest number first.</summary>
    public TradeQuery<T> OrderByValue() => With(Specification with { Order = QueryOrder.Value });

    /// <summary>The largest number first.</summary>
    public TradeQuery<T> OrderByValueDescending() => With(Specification with { Order = QueryOrder.ValueDescending });

    /// <summary>The largest so many numbers, the largest first; after <see cref="OrderByValue"/> the smallest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public TradeQuery<T> Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        QueryOrder order = Specification.Order == QueryOrder.Key ? QueryOrder.ValueDescending : Specification.Order;
        return With(Specification with { Order = order, Limit = count });
    }

    /// <summary>Returns the one figure that the query finds.</summary>
    /// <exception cref="FigureNotFoundException">It finds none; the message names what was asked and the nearest figures.</exception>
    /// <exception cref="AmbiguousFigureException">It finds several; the message names some of them.</exception>
    public Figure<T> Single() => Find() ?? throw NotFound();

    /// <summary>Returns the one figure that the query finds; <c>null</c> if there is none.</summary>
    /// <exception cref="AmbiguousFigureException">It finds several; the message names some of them.</exception>
    public Figure<T>? Find()
    {
        if (Plan.Count > 1) throw AmbiguousFigureException.Create(Untyped);
        return FirstOrDefault();
    }

    /// <summary>Finds the one figure of the query; <c>false</c> if there is none.</summary>
    /// <inheritdoc cref="Find" path="/exception"/>
    public bool TryGet(out Figure<T> figure)
    {
        Figure<T>? found = Find();
        figure = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>Returns the first figure in the order of the query; <c>null</c> if there is none.</summary>
    public Figure<T>? FirstOrDefault()
    {
        // The enumerator of the query itself allocates nothing.
        foreach (Figure<T> figure in this) return figure;
        return null;
    }

    /// <inheritdoc cref="Find"/>
    public Figure<T>? SingleOrDefault() => Find();

    /// <summary>The smallest value that the smallest can have, to the largest that it can have.</summary>
    /// <exception cref="FigureNotFoundException">The query finds no figure.</exception>
    public T Minimum() => Fold(static (a, b) => Interval.Between(
        Least(a.Lower, b.Lower, whenInfinite: null), Math.Min(a.Number, b.Number), Least(a.Upper, b.Upper,
            whenInfinite: a.Upper ?? b.Upper)));

    /// <summary>The smallest value that the largest can have, to the largest that it can have.</summary>
    /// <exception cref="FigureNotFoundException">The query finds no figure.</exception>
    public T Maximum() => Fold(static (a, b) => -Interval.Between(
        Least(-a.Upper, -b.Upper, whenInfinite: null), Math.Min(-a.Number, -b.Number), Least(-a.Lower, -b.Lower,
            whenInfinite: -(a.Lower ?? b.Lower))));

    /// <summary>Enumerates the figures; by <c>foreach</c> this allocates nothing once the query is prepared.</summary>
    public QueryEnumerator<T> GetEnumerator() => new(Plan);

    IEnumerator<Figure<T>> IEnumerable<Figure<T>>.GetEnumerator() => Boxed().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Boxed().GetEnumerator();

    /// <summary>The figures, which have nothing in common.</summary>
    /// <exception cref="OverlapException">Two of them overlap, or may overlap.</exception>
    /// <exception cref="FigureNotFoundException">There are none.</exception>
    internal Figure<T>[] DisjointFigures()
    {
        Figure<T>[] figures = [.. this];
        if (figures.Length == 0) throw NotFound();
        Plan.RequireNoDoubt();
        Plan.RequireOneFlow();
        if (Plan.IsDisjointByCodes()) return figures;
        FigureOverlap.ThrowUnlessDisjoint(Array.ConvertAll(figures, figure => figure.Untyped));
        return figures;
    }

    private static decimal? Least(decimal? a, decimal? b, decimal? whenInfinite) =>
        a is { } x && b is { } y ? Math.Min(x, y) : whenInfinite;

    private T Fold(Func<Interval, Interval, Interval> combine)
    {
        Interval? result = null;
        Plan.RequireNoDoubt();
        foreach (Figure<T> figure in this)
        {
            Interval interval = figure.Quantity.Interval;
            result = result is { } before ? combine(before, interval) : interval;
        }

        return T.FromInterval(result ?? throw NotFound());
    }

    private TradeQuery<T> Where(ValueCondition condition)
    {
        Measure measure =
            MeasureInUnit.From(OneOf(RowColumn.Indicator), OneOf(RowColumn.Transformation), OneOf(RowColumn.Basis), T.UnitCode).Measure;
        if (condition.CanHold(measure.DomainIn(T.UnitCode)))
        {
            return With(Specification with { Values = [.. Specification.Values, condition] });
        }

        Interval domain = measure.DomainIn(T.UnitCode);
        string range = domain.Upper is { } most
            ? $"from {PowerOfTen.PlainDigits(domain.Lower!.Value)} to {PowerOfTen.PlainDigits(most)}"
            : $"at least {PowerOfTen.PlainDigits(domain.Lower!.Value)}";
        throw new ArgumentException(Invariant($"No figure of {measure} can be {condition}; expected a limit within what they can be, {range} in '{T.UnitCode}'."));
    }

    // The measure was asked for first, so that its codes are there.
    private string OneOf(RowColumn column) => Specification.Filters.First(filter => filter.Column == column).Codes[0];

    private protected override TradeQuery<T> With(QuerySpecification specification) => new(Dataset, specification);

    private IEnumerable<Figure<T>> Boxed()
    {
        foreach (Figure<T> figure in this) yield return figure;
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => this.Select(figure => FigureDump.From(figure));
}
