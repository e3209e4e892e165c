using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Tells how many figures each condition of a query leaves.</summary>
internal static class QueryExplanation
{
    private const int NearestShown = 3;

    public static string From(TradeQuery query)
    {
        QuerySpecification asked = query.Specification;
        QuerySpecification soFar = new() { Vintage = asked.Vintage, Corrections = asked.Corrections };
        List<string> lines = [Line(query, soFar, soFar.ToString())];
        foreach (QueryFilter filter in asked.Filters) lines.Add(Line(query, soFar = soFar.And(filter), filter.ToString()));
        if (asked.By is { } by)
        {
            soFar = soFar with { By = by };
            lines.Add(Line(query, soFar, new QuerySpecification { By = by }.ToString()));
        }

        foreach (ValueCondition value in asked.Values)
        {
            lines.Add(Line(query, soFar = soFar with { Values = [.. soFar.Values, value] }, value.ToString()));
        }

        if (asked.Limit is { } limit) lines.Add(Line(query, asked, new QuerySpecification { Limit = limit }.ToString()));
        if (query.Count() > 0) return string.Join('\n', lines);
        IEnumerable<string> nearest = NearestFigures.Find(query).Take(NearestShown)
            .Select(figure => Invariant($"nearest: {figure.Title} ({figure})"));
        return string.Join('\n', lines.Concat(nearest));
    }

    private static string Line(TradeQuery query, QuerySpecification specification, string condition) =>
        string.Create(CultureInfo.InvariantCulture, $"{query.Ask(specification).Count(),7:N0}  {condition}");
}
