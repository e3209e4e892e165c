using System.Collections;

namespace ChinaTrade.Data;

/// <summary>A question to a dataset. Each method gives a new query; nothing is computed until the result is enumerated.</summary>
/// <remarks>Two queries are equal when they ask the same of the same dataset. Immutable and thread-safe: share and keep them. The first
/// enumeration prepares the query, further ones allocate nothing.</remarks>
public sealed class TradeQuery : IEnumerable<Figure>, IEquatable<TradeQuery>
{
    private QueryPlan? plan;

    internal TradeQuery(TradeDataset dataset, QuerySpecification specification)
    {
        Dataset = dataset;
        Specification = specification;
    }

    /// <summary>What is asked.</summary>
    public QuerySpecification Specification { get; }

    /// <summary>Of what it is asked.</summary>
    public TradeDataset Dataset { get; }

    internal QueryPlan Plan => plan ??= new QueryPlan(Dataset, Specification);

    /// <summary>Keeps figures about one of the periods, exactly.</summary>
    public TradeQuery In(params Period[] periods) => Where(QueryField.Period, periods.Select(period => period.ToString()));

    /// <summary>Keeps exports.</summary>
    public TradeQuery Exports() => For(Flow.Exports);

    /// <summary>Keeps imports.</summary>
    public TradeQuery Imports() => For(Flow.Imports);

    /// <summary>Keeps totals of exports and imports.</summary>
    public TradeQuery Total() => For(Flow.Total);

    /// <summary>Keeps one of the flows.</summary>
    public TradeQuery For(params Flow[] flows) => Where(QueryField.Flow, flows.Select(flow => flow.ToCode()));

    /// <summary>Keeps one of the partners, exactly: a group does not stand for its members.</summary>
    public TradeQuery For(params Partner[] partners) => Where(QueryField.Partner, Codes(partners));

    /// <summary>Keeps the countries that are members of the group in every month of the figure's period.</summary>
    /// <exception cref="ArgumentException">The group's members are not officially known, or it is no group.</exception>
    public TradeQuery ForMembersOf(Partner group)
    {
        if (group.Membership != Membership.Listed)
        {
            string why = group.Membership == Membership.Unknown ? "are not officially known" : "do not exist: it is no group";
            throw new ArgumentException($"The members of '{group.Name}' {why}.", nameof(group));
        }

        return Where(new QueryFilter(QueryField.Partner, [group.Code], IsMembersOf: true));
    }

    /// <summary>Keeps one of the commodities, exactly.</summary>
    public TradeQuery For(params Commodity[] commodities) => Where(QueryField.Commodity, Codes(commodities));

    /// <summary>Keeps one of the trade modes.</summary>
    public TradeQuery For(params TradeMode[] tradeModes) => Where(QueryField.TradeMode, Codes(tradeModes));

    /// <summary>Keeps one of the enterprise types.</summary>
    public TradeQuery For(params EnterpriseType[] enterpriseTypes) => Where(QueryField.EnterpriseType, Codes(enterpriseTypes));

    /// <summary>Keeps one of the regions, exactly.</summary>
    public TradeQuery For(params DomesticRegion[] domesticRegions) => Where(QueryField.DomesticRegion, Codes(domesticRegions));

    /// <summary>Keeps one of the transports.</summary>
    public TradeQuery For(params TransportMode[] transportModes) => Where(QueryField.TransportMode, Codes(transportModes));

    /// <summary>Keeps one of the indicators, whatever was made of it.</summary>
    public TradeQuery For(params Indicator[] indicators) => Where(QueryField.Indicator, Codes(indicators));

    /// <summary>Keeps figures to which one of these was done.</summary>
    public TradeQuery For(params Transformation[] transformations) =>
        Where(QueryField.Transformation, transformations.Select(each => each.ToCode()));

    /// <summary>Keeps figures of one of the statuses.</summary>
    public TradeQuery For(params ObservationStatus[] statuses) => Where(QueryField.Status, statuses.Select(each => each.ToCode()));

    /// <summary>Leaves out figures that are marked doubtful: they stay as printed, and some are wrong a thousandfold.</summary>
    public TradeQuery WithoutDoubtful() => For([.. Enum.GetValues<ObservationStatus>().Where(status => status != ObservationStatus.Doubtful)]);

    /// <summary>Keeps figures made by one of the producers.</summary>
    public TradeQuery For(params Producer[] producers) => Where(QueryField.Producer, Codes(producers));

    /// <summary>Keeps figures of one of the publications.</summary>
    public TradeQuery For(params Publication[] publications) => Where(QueryField.Publication, publications.Select(each => each.Code));

    /// <summary>
    /// Keeps figures that break down by exactly these dimensions, besides those that a filter names: totals are never mixed with parts,
    /// nor parts with parts of parts. Without a dimension: totals only. Asked twice, it is by the dimensions of both.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">One is none of the dimensions.</exception>
    public TradeQuery By(params Dimension[] dimensions)
    {
        Array.ForEach(dimensions, DimensionCodes.Check);
        return With(Specification with { By = [.. Specification.By ?? [], .. dimensions] });
    }

    /// <summary>Finds of each figure the latest print by a day, this included; prints whose day is not known are left out.</summary>
    public TradeQuery AsOf(DateOnly date) => Of(Vintage.AsOf(date));

    /// <summary>Finds of each figure the first print.</summary>
    public TradeQuery FirstPublished() => Of(Vintage.First);

    /// <summary>Finds of each figure the latest print, as a query does unless asked otherwise.</summary>
    public TradeQuery Latest() => Of(Vintage.Latest);

    /// <summary>Finds every print of each figure.</summary>
    public TradeQuery AllVintages() => Of(Vintage.All);

    /// <summary>Finds of each figure the print of a vintage, among those of the publications that are asked for.</summary>
    public TradeQuery Of(Vintage vintage) => With(Specification with { Vintage = vintage });

    /// <summary>Keeps the levels of an indicator in its usual unit; from here on the query knows their kind.</summary>
    public TradeQuery<T> Measure<T>(Indicator<T> indicator)
        where T : struct, IQuantityKind<T> => Measure(indicator.Level);

    /// <summary>Keeps one measure; from here on the query knows its kind.</summary>
    public TradeQuery<T> Measure<T>(Measure<T> measure)
        where T : struct, IQuantityKind<T> => new(Where(
            new(QueryField.Indicator, [measure.Indicator.Code]),
            new(QueryField.Transformation, [measure.Transformation.ToCode()]),
            new(QueryField.Basis, [measure.Basis?.Code ?? string.Empty]),
            new(QueryField.Unit, [T.UnitCode])));

    /// <summary>The number of figures.</summary>
    public int Count() => Plan.Count;

    /// <summary>The one figure that the query finds.</summary>
    /// <exception cref="FigureNotFoundException">It finds none, or several; the message names what was asked and the nearest figures.</exception>
    public Figure Single() => TryGet(out Figure figure) ? figure : throw FigureNotFoundException.Of(this, Count());

    /// <summary>The one figure that the query finds; <c>false</c> where it finds none or several.</summary>
    public bool TryGet(out Figure figure)
    {
        QueryEnumerator figures = GetEnumerator();
        figure = figures.MoveNext() ? figures.Current : default;
        bool isOne = figure != default && !figures.MoveNext();
        if (!isOne) figure = default;
        return isOne;
    }

    /// <summary>The figures; enumerating them by <c>foreach</c> allocates nothing once the query is prepared.</summary>
    public QueryEnumerator GetEnumerator() => new(Plan);

    IEnumerator<Figure> IEnumerable<Figure>.GetEnumerator() => Boxed().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Boxed().GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(TradeQuery? other) =>
        other is not null && ReferenceEquals(Dataset, other.Dataset) && Specification == other.Specification;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TradeQuery);

    /// <inheritdoc/>
    public override int GetHashCode() => Specification.GetHashCode();

    /// <summary>What is asked, for people.</summary>
    public override string ToString() => Specification.ToString();

    internal TradeQuery With(QuerySpecification specification) => new(Dataset, specification);

    private TradeQuery Where(QueryField field, IEnumerable<string> codes) => Where(new QueryFilter(field, [.. codes]));

    private TradeQuery Where(params QueryFilter[] filters) => With(Specification with { Filters = [.. Specification.Filters, .. filters] });

    private static IEnumerable<string> Codes(IEnumerable<CodeListEntry> entries) => entries.Select(entry => entry.Code);

    private IEnumerable<Figure> Boxed()
    {
        foreach (Figure figure in this) yield return figure;
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => this.Select(FigureDump.Of);
}
