namespace ChinaTrade.Data.Auditing;

/// <summary>The parts that make up a whole sum to it: the members of a group, the regimes of all trade.</summary>
/// <remarks>It applies where each of the parts is printed, and where some are in a table that says it is complete: what is missing from
/// another is not zero.</remarks>
internal sealed class CompleteParts : Identity
{
    public override string Name => "complete-parts";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (PointFigures point in figures.Points)
        {
            if (point.Level is not { } whole) continue;
            foreach (DimensionInfo info in DimensionInfo.BesidesFlow)
            {
                IReadOnlyList<string> parts = figures.PartsOf(info.Dimension, point.Point[info.Dimension], point.Point.Period);
                if (parts.Count > 0 && whole.AddsUpBy(info.Dimension) && Compare(figures, info.Dimension, whole, parts) is { } check)
                {
                    yield return check;
                }
            }
        }
    }

    private IdentityCheck? Compare(FigureIndex figures, Dimension dimension, IdentityFigure whole, IReadOnlyList<string> codes)
    {
        List<IdentityFigure> all = [whole];
        Interval sum = Interval.Exact(0m);
        bool isWhole = true;
        foreach (string code in codes)
        {
            if (figures.Level(whole.Point.With(dimension, code)) is not { } part)
            {
                isWhole = false;
                continue;
            }

            if (part.Unit != whole.Unit) return null;
            all.Add(part);
            sum += part.Value;
        }

        bool isComplete = isWhole || (all.Count > 1 && all.TrueForAll(figure => figure.IsOfCompleteTable
            && figure.Release.Publication == whole.Release.Publication));
        return isComplete ? Equal($"{whole} = {string.Join(" + ", codes)}", whole.Value, sum, [.. all]) : null;
    }
}
