namespace ChinaTrade.Data.Generator.Model;

/// <summary>The steps that lead from a publication to a figure.</summary>
internal static class TypedPath
{
    /// <summary>
    /// Every way to the figure, without its own member: the period where it is not the publication's; any of the dimensions that it
    /// breaks down by, then the others in canonical order; the flow.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> Of(FigureModel figure, string briefingPeriod)
    {
        SeriesModel series = figure.Series;
        string[] start = series.Period == briefingPeriod ? [] : [Period.Parse(series.Period).MemberName];
        DimensionCode[] broken = series.Broken.ToArray();
        if (broken.Length == 0)
        {
            yield return [.. start, "Overall", series.Flow.ToString()];
            yield break;
        }

        foreach (DimensionCode first in broken)
        {
            List<string> steps = [.. start];
            foreach (DimensionCode dimension in broken.OrderBy(each => each == first ? 0 : 1))
            {
                steps.Add(CodeText.ToName(dimension.ListKey));
                steps.Add(dimension.Member);
            }

            steps.Add(series.Flow.ToString());
            yield return steps;
        }
    }
}
