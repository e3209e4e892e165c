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
                if (Find(figures, info.Dimension, whole) is not { Count: > 0 } parts) continue;
                Interval sum = Interval.Exact(0m);
                foreach (IdentityFigure part in parts) sum += part.Value;
                yield return Equal($"{whole} = {Names(parts, info.Dimension)}", whole.Value, sum, [whole, .. parts]);
            }
        }
    }

    /// <summary>Returns the levels that make up a level; <c>null</c> where they are not all known.</summary>
    public static List<IdentityFigure>? Find(FigureIndex figures, Dimension dimension, IdentityFigure whole)
    {
        IReadOnlyList<string> codes = figures.PartsOf(dimension, whole.Point[dimension], whole.Point.Period);
        if (codes.Count == 0 || !whole.AddsUpBy(dimension)) return null;
        List<IdentityFigure> parts = [];
        foreach (string code in codes)
        {
            IdentityFigure? part = figures.Level(whole.Point.With(dimension, code));
            bool isNothing = part is null && whole.IsOfCompleteTable;
            if (!isNothing && part?.Unit != whole.Unit) return null;
            if (part is not null) parts.Add(part);
        }

        // What one table leaves out, another may print.
        bool isComplete = parts.Count == codes.Count || parts.TrueForAll(part => part.Release.Publication == whole.Release.Publication);
        return isComplete ? parts : null;
    }

    private static string Names(List<IdentityFigure> parts, Dimension dimension) =>
        string.Join(" + ", parts.Select(part => part.Point[dimension]));
}
