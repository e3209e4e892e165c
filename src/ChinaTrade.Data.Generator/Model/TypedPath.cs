namespace ChinaTrade.Data.Generator.Model;

/// <summary>The steps that lead to a figure.</summary>
internal static class TypedPath
{
    private const string UsualProducer = "gacc";

    /// <summary>
    /// Returns every way to the figure, without its own member: the period if it is not that of the start; any of the dimensions that the
    /// figure breaks down by, then the others in canonical order; the flow.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> From(FigureModel figure, string startPeriod)
    {
        string[] start = figure.Period == startPeriod ? [] : [Period.Parse(figure.Period).MemberName];
        DimensionCode[] breakdown = figure.Breakdown.ToArray();
        if (breakdown.Length == 0)
        {
            yield return [.. start, "Overall", figure.Flow.Member];
            yield break;
        }

        foreach (DimensionCode first in breakdown)
        {
            List<string> steps = [.. start];
            foreach (DimensionCode code in breakdown.OrderBy(each => each == first ? 0 : 1))
            {
                steps.Add(CodeText.ToName(code.Info.ListKey));
                steps.Add(code.Member);
            }

            steps.Add(figure.Flow.Member);
            yield return steps;
        }
    }

    /// <summary>
    /// Returns the members of the figures at one step. Where several producers have figures of one measure, all but GACC's name theirs.
    /// </summary>
    public static IEnumerable<(string Member, PathFigure Figure)> MembersOf(IReadOnlyList<PathFigure> figures) =>
        from figure in figures
        group figure by figure.Figure.Member into same
        let ofSeveral = same.Select(each => each.Figure.Producer).Distinct().Count() > 1
        from figure in same
        let isNamed = ofSeveral && figure.Figure.Producer != UsualProducer
        select (same.Key + (isNamed ? figure.Figure.ProducerSuffix : string.Empty), figure);
}
