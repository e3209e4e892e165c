using System.Runtime.CompilerServices;

namespace ChinaTrade.Data;

/// <summary>What every query can ask for. Each method returns a new query; nothing is computed until the result is enumerated.</summary>
/// <remarks>Two queries are equal when they ask the same of the same dataset. Immutable and thread-safe: share and keep them. The first
/// enumeration prepares the query, further ones allocate nothing. An argument that is null, or contains null, throws
/// <see cref="ArgumentNullException"/>; where one or more are asked for, none is an <see cref="ArgumentException"/>.</remarks>
/// <typeparam name="TSelf">The query itself.</typeparam>
public abstract class QueryConditions<TSelf> : IEquatable<TSelf>
    where TSelf : QueryConditions<TSelf>
{
    private QueryPlan? plan;

    private protected QueryConditions(TradeDataset dataset, QuerySpecification specification)
    {
        Dataset = dataset;
        Specification = specification;
    }

    /// <summary>What is asked.</summary>
    public QuerySpecification Specification { get; }

    /// <summary>Of what it is asked.</summary>
    public TradeDataset Dataset { get; }

    internal QueryPlan Plan => plan ??= new QueryPlan(Dataset.Table, Specification);

    /// <summary>Keeps figures about one of the periods, exactly.</summary>
    public TSelf In(params Period[] periods) => Where(RowColumn.Period, periods, period => period.ToString());

    /// <summary>Keeps figures about one of the periods, exactly: <c>In(Period.Halves(2019, 2024))</c>.</summary>
    public TSelf In(IEnumerable<Period> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        return In(periods.ToArray());
    }

    /// <summary>Keeps exports.</summary>
    public TSelf Exports() => For(Flows.Exports);

    /// <summary>Keeps imports.</summary>
    public TSelf Imports() => For(Flows.Imports);

    /// <summary>Keeps totals of exports and imports.</summary>
    public TSelf Total() => For(Flows.Total);

    /// <summary>Keeps one of the flows.</summary>
    public TSelf For(params Flow[] flows) => Where(RowColumn.For(Dimension.Flow), flows, entry => entry.Code);

    /// <summary>Keeps one of the partners, exactly: a group does not stand for its members.</summary>
    public TSelf For(params Partner[] partners) => Where(RowColumn.For(Dimension.Partner), partners, entry => entry.Code);

    /// <summary>Keeps the partners that are members of the group or region in the last month of the figure's period.</summary>
    /// <exception cref="ArgumentException">The group's members are not officially known, or it is no group.</exception>
    public TSelf ForMembersOf(Partner group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Membership == Membership.Listed)
        {
            return Where(new QueryFilter(RowColumn.For(Dimension.Partner), [group.Code], IsMembersOf: true));
        }

        string why = group.Membership == Membership.Unknown ? "are not officially known" : "cannot be asked for, since it is not a group";
        throw new ArgumentException($"The members of '{group.Name}' {why}.", nameof(group));
    }

    /// <summary>Keeps one of the commodities, exactly.</summary>
    public TSelf For(params Commodity[] commodities) => Where(RowColumn.For(Dimension.Commodity), commodities, entry => entry.Code);

    /// <summary>Keeps one of the trade modes.</summary>
    public TSelf For(params TradeMode[] tradeModes) => Where(RowColumn.For(Dimension.TradeMode), tradeModes, entry => entry.Code);

    /// <summary>Keeps one of the enterprise types.</summary>
    public TSelf For(params EnterpriseType[] enterpriseTypes) =>
        Where(RowColumn.For(Dimension.EnterpriseType), enterpriseTypes, entry => entry.Code);

    /// <summary>Keeps one of the domestic regions, exactly.</summary>
    public TSelf For(params DomesticRegion[] domesticRegions) =>
        Where(RowColumn.For(Dimension.DomesticRegion), domesticRegions, entry => entry.Code);

    /// <summary>Keeps one of the transport modes.</summary>
    public TSelf For(params TransportMode[] transportModes) =>
        Where(RowColumn.For(Dimension.TransportMode), transportModes, entry => entry.Code);

    /// <summary>Keeps one of the indicators, whatever was made of it.</summary>
    public TSelf For(params Indicator[] indicators) => Where(RowColumn.Indicator, indicators, entry => entry.Code);

    /// <summary>Keeps figures to which one of these transformations was applied.</summary>
    public TSelf For(params Transformation[] transformations) => Where(RowColumn.Transformation, transformations, each => each.ToCode());

    /// <summary>Keeps figures of one of the statuses.</summary>
    public TSelf For(params ObservationStatus[] statuses) => Where(RowColumn.Status, statuses, each => each.ToCode());

    /// <summary>Answers with the reading of a doubtful figure that has one, as a query does unless asked otherwise.</summary>
    public TSelf Corrected() => With(Specification with { Corrections = CorrectionPolicy.Corrected });

    /// <summary>Answers with doubtful figures as they were printed, and counts them: some are wrong by a factor of a thousand.</summary>
    public TSelf AsPrinted() => With(Specification with { Corrections = CorrectionPolicy.AsPrinted });

    /// <summary>Leaves out doubtful figures and their readings.</summary>
    public TSelf WithoutDoubtful() => With(Specification with { Corrections = CorrectionPolicy.WithoutDoubtful });

    /// <summary>Keeps figures made by one of the producers.</summary>
    public TSelf For(params Producer[] producers) => Where(RowColumn.Producer, producers, entry => entry.Code);

    /// <summary>Keeps releases in one of the publications, even if a later one releases the figure again.</summary>
    public TSelf For(params Publication[] publications) => Where(RowColumn.Publication, publications, each => each.Code);

    /// <summary>Keeps releases of one of the kinds, even if a later one of another kind releases the figure again.</summary>
    public TSelf For(params ReleaseKind[] releases) => Where(RowColumn.Release, releases, each => each.ToCode());

    /// <summary>
    /// Keeps figures that break down by exactly these dimensions, besides those that a filter names: totals are never mixed with parts,
    /// nor parts with parts of parts. Without a dimension: totals only. Flow is apart: any will do, unless it is listed, which leaves out
    /// the total of both. Called twice, it is by the dimensions of both.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is no dimension.</exception>
    public TSelf By(params Dimension[] dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        foreach (Dimension dimension in dimensions) DimensionInfo.Get(dimension);
        return With(Specification with { By = [.. Specification.By ?? [], .. dimensions] });
    }

    /// <summary>Finds of each figure the latest release by a day, this included; undated releases are left out.</summary>
    public TSelf AsOf(DateOnly date) => AtVintage(Vintage.AsOf(date));

    /// <summary>Finds of each figure the first release.</summary>
    public TSelf FirstPublished() => AtVintage(Vintage.First);

    /// <summary>Finds of each figure the latest release, as a query does unless asked otherwise.</summary>
    public TSelf Latest() => AtVintage(Vintage.Latest);

    /// <summary>Finds every release of each figure.</summary>
    public TSelf AllVintages() => AtVintage(Vintage.All);

    /// <summary>Finds of each figure the release of a vintage, among those of the publications that are asked for.</summary>
    public TSelf AtVintage(Vintage vintage)
    {
        ArgumentNullException.ThrowIfNull(vintage);
        return With(Specification with { Vintage = vintage });
    }

    /// <summary>Returns the number of figures.</summary>
    public int Count() => Plan.Count;

    /// <summary>Returns how many figures each condition leaves, a line each, and what is near where nothing is left.</summary>
    public string Explain() => QueryExplanation.From(Untyped);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) =>
        other is not null && ReferenceEquals(Dataset, other.Dataset) && Specification == other.Specification;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public override int GetHashCode() => Specification.GetHashCode();

    /// <summary>Returns what is asked, for people.</summary>
    public override string ToString() => Specification.ToString();

    /// <summary>Returns a query of the same kind and dataset.</summary>
    private protected abstract TSelf With(QuerySpecification specification);

    private protected TSelf Where(params QueryFilter[] filters) => With(Specification.And(filters));

    internal FigureNotFoundException NotFound() => FigureNotFoundException.Create(Untyped);

    /// <summary>The same question, whatever the kind of its answers.</summary>
    private protected TradeQuery Untyped => Dataset.Query().Ask(Specification);

    private TSelf Where<T>(
        RowColumn column, T[] values, Func<T, string> codeOf, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        if (values.Length == 0) throw new ArgumentException($"No {column.Name.Replace('_', ' ')} is given; expected one or more.", name);
        foreach (T value in values) ArgumentNullException.ThrowIfNull(value, name);
        return Where(new QueryFilter(column, [.. values.Select(codeOf)]));
    }
}
