using System.Collections;

namespace ChinaTrade.Data;

/// <summary>A query over a dataset.</summary>
/// <inheritdoc cref="QueryConditions{TSelf}" path="/remarks"/>
public sealed class TradeQuery : QueryConditions<TradeQuery>, IEnumerable<Figure>
{
    internal TradeQuery(TradeDataset dataset, QuerySpecification specification)
        : base(dataset, specification)
    {
    }

    /// <summary>Keeps the levels of an indicator in its usual unit; from here on the query knows their kind.</summary>
    /// <exception cref="ArgumentNullException">The indicator is null.</exception>
    public TradeQuery<T> Measure<T>(Indicator<T> indicator)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Measure(indicator.Level);
    }

    /// <summary>Keeps one measure; from here on the query knows its kind.</summary>
    /// <exception cref="ArgumentNullException">The measure is null.</exception>
    public TradeQuery<T> Measure<T>(Measure<T> measure)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new(Dataset, Specification.And(
            new(RowColumn.Indicator, [measure.Indicator.Code]),
            new(RowColumn.Transformation, [measure.Transformation.ToCode()]),
            new(RowColumn.Basis, [measure.Basis?.Code ?? string.Empty]),
            new(RowColumn.Unit, [T.UnitCode])));
    }

    /// <summary>Returns the one figure that the query finds.</summary>
    /// <exception cref="FigureNotFoundException">It finds none; the message names what was asked and the nearest figures.</exception>
    /// <exception cref="AmbiguousFigureException">It finds several; the message names some of them.</exception>
    public Figure Single() => Find() ?? throw NotFound();

    /// <summary>Returns the one figure that the query finds; <c>null</c> if there is none.</summary>
    /// <exception cref="AmbiguousFigureException">It finds several; the message names some of them.</exception>
    public Figure? Find()
    {
        if (Plan.Count > 1) throw AmbiguousFigureException.Create(Untyped);
        return FirstOrDefault();
    }

    /// <summary>Finds the one figure of the query; <c>false</c> if there is none.</summary>
    /// <inheritdoc cref="Find" path="/exception"/>
    public bool TryGet(out Figure figure)
    {
        Figure? found = Find();
        figure = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>Returns the first figure in the order of the query; <c>null</c> if there is none.</summary>
    public Figure? FirstOrDefault()
    {
        // The enumerator of the query itself allocates nothing.
        foreach (Figure figure in this) return figure;
        return null;
    }

    /// <inheritdoc cref="Find"/>
    public Figure? SingleOrDefault() => Find();

    /// <summary>Enumerates the figures; by <c>foreach</c> this allocates nothing once the query is prepared.</summary>
    public QueryEnumerator GetEnumerator() => new(Plan);

    IEnumerator<Figure> IEnumerable<Figure>.GetEnumerator() => Boxed().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Boxed().GetEnumerator();

    /// <summary>Whether it may find readings instead of what was printed.</summary>
    internal bool HasReadings => Specification.Corrections == CorrectionPolicy.Corrected && Dataset.Table.Columns.CorrectedRows.Length > 0;

    /// <summary>Returns the query of a specification to the same dataset.</summary>
    internal TradeQuery Ask(QuerySpecification specification) => new(Dataset, specification);

    private protected override TradeQuery With(QuerySpecification specification) => Ask(specification);

    private IEnumerable<Figure> Boxed()
    {
        foreach (Figure figure in this) yield return figure;
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => this.Select(FigureDump.From);
}
