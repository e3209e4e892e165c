using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>What a query asks for, as data: it can be printed, compared, cached, and rendered for another engine.</summary>
/// <remarks>Compared by value. Conditions are kept in one order, whatever the order in which they were asked, so that the same question
/// is equal to itself. Immutable and thread-safe.</remarks>
public sealed record QuerySpecification
{
    /// <summary>The conditions on columns, in the columns' order; all must hold.</summary>
    public IReadOnlyList<QueryFilter> Filters
    {
        get;
        init => field = [.. value.Distinct().Order(QueryFilter.InOrder)];
    } = [];

    /// <summary>The dimensions that figures must break down by, besides those that a filter names, and besides flow, which may be any
    /// unless it is listed; <c>null</c> where any will do.</summary>
    public IReadOnlyList<Dimension>? By
    {
        get;
        init => field = value is null ? null : [.. value.Distinct().Order()];
    }

    /// <summary>The conditions on the number; all must hold.</summary>
    public IReadOnlyList<ValueCondition> Values
    {
        get;
        init => field = [.. value.Distinct().OrderBy(condition => condition.Lower).ThenBy(condition => condition.Upper)
            .ThenBy(condition => condition.IsInclusive)];
    } = [];

    /// <summary>The release of each figure.</summary>
    public Vintage Vintage { get; init; } = Vintage.Latest;

    /// <summary>What stands for a doubtful figure.</summary>
    public CorrectionPolicy Corrections { get; init; }

    /// <summary>The order of the result.</summary>
    public QueryOrder Order { get; init; }

    /// <summary>At most so many figures; <c>null</c> for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Whether figures must break down by a dimension, or must not; <c>null</c> if either will do, as when a filter names
    /// it.</summary>
    internal bool? MustBreakDownBy(Dimension dimension)
    {
        if (By is not { } by) return null;
        bool isAsked = by.Contains(dimension);
        if (dimension == Dimension.Flow && !isAsked) return null;
        return isAsked || !Filters.Any(filter => filter.Column.Dimension == dimension) ? isAsked : null;
    }

    /// <summary>Whether it says which flows it means.</summary>
    internal bool ChoosesFlow => By?.Contains(Dimension.Flow) == true || Filters.Any(filter => filter.Column.Dimension == Dimension.Flow);

    /// <summary>Returns the codes that conditions on a column ask for; none where no condition is on it.</summary>
    internal IReadOnlyList<string> CodesAsked(RowColumn column) =>
    [
        .. Filters.Where(filter => filter.Column == column && !filter.IsMembersOf).Select(filter => (IEnumerable<string>)filter.Codes)
            .DefaultIfEmpty([]).Aggregate((codes, others) => codes.Intersect(others, StringComparer.Ordinal)),
    ];

    /// <summary>Returns the specification with further conditions.</summary>
    internal QuerySpecification And(params QueryFilter[] filters) => this with { Filters = [.. Filters, .. filters] };

    /// <inheritdoc/>
    public bool Equals(QuerySpecification? other) =>
        other is not null && Order == other.Order && Limit == other.Limit && Vintage == other.Vintage && Corrections == other.Corrections
            && Filters.SequenceEqual(other.Filters)
        && Values.SequenceEqual(other.Values) && (By ?? []).SequenceEqual(other.By ?? []) && By is null == other.By is null;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine((Order, Corrections), Limit, Vintage, Filters.Count, Values.Count, By?.Count,
            Filters.Count > 0 ? Filters[0] : null);

    /// <summary>For people: "period 2021-H1, flow exports, by commodity, above 50, largest first, at most 5".</summary>
    public override string ToString()
    {
        List<string> parts = [.. Filters.Select(filter => filter.ToString())];
        if (By is { } by)
        {
            parts.Add(by.Count == 0 ? "by no dimension" : "by " + string.Join(" and ", by.Select(dimension => dimension.ToCode())));
        }

        parts.AddRange(Values.Select(value => value.ToString()));
        if (Vintage != Vintage.Latest) parts.Add(Vintage.ToString());
        if (Corrections == CorrectionPolicy.AsPrinted) parts.Add("as printed");
        if (Corrections == CorrectionPolicy.WithoutDoubtful) parts.Add("without doubtful figures");
        if (Order == QueryOrder.Value) parts.Add("smallest first");
        if (Order == QueryOrder.ValueDescending) parts.Add("largest first");
        if (Limit is { } limit) parts.Add(string.Create(CultureInfo.InvariantCulture, $"at most {limit}"));
        return parts.Count == 0 ? "every figure" : string.Join(", ", parts);
    }
}
