namespace ChinaTrade.Data.Auditing;

/// <summary>Finds the known levels that contain a level and no other known level that contains it.</summary>
/// <remarks>A whole may be wider in several dimensions, and over a longer period. It is asked for first in one of them, and in further ones
/// only where nothing is known, so that the work grows with the figures and not with all pairs of them.</remarks>
/// <param name="figures">The figures.</param>
/// <param name="levelOf">The level of a point: that of today, or that of the year before.</param>
internal sealed class NextWholes(FigureIndex figures, Func<PointFigures, KnownLevel?> levelOf)
{
    private static readonly Dimension[] Dimensions = [.. DimensionInfo.All.Select(info => info.Dimension)];

    public IEnumerable<KnownLevel> Of(SeriesPoint part, KnownLevel level)
    {
        if (!level.IsAmount) return [];
        List<(SeriesPoint Point, KnownLevel Level)> found = [];
        List<SeriesPoint> unknown = [part];
        foreach (Dimension dimension in Dimensions) Widen(part, level, figures.CodesContaining(dimension, part[dimension], part.Period), (point, code) => point.With(dimension, code), unknown, found);
        if (level.IsAmountOverTime) Widen(part, level, figures.PeriodsContaining(part.Period), (point, period) => point.WithPeriod(period), unknown, found);
        return Smallest(found);
    }

    // Each step is tried from the part, and from wider points of which no level is known.
    private void Widen<T>(
        SeriesPoint part, KnownLevel level, IReadOnlyList<T> steps, Func<SeriesPoint, T, SeriesPoint> take, List<SeriesPoint> unknown,
        List<(SeriesPoint Point, KnownLevel Level)> found)
    {
        int count = steps.Count == 0 ? 0 : unknown.Count;
        for (int i = 0; i < count; i++)
        {
            foreach (T step in steps)
            {
                SeriesPoint wider = take(unknown[i], step);
                if (wider.Equals(unknown[i]) || !IsThroughout(part, wider)) continue;
                if (KnownAt(wider) is { } whole && whole.Unit == level.Unit) found.Add((wider, whole));
                else unknown.Add(wider);
            }
        }
    }

    private KnownLevel? KnownAt(SeriesPoint point) => figures.At(point) is { } known ? levelOf(known) : null;

    private IEnumerable<KnownLevel> Smallest(List<(SeriesPoint Point, KnownLevel Level)> found)
    {
        foreach ((SeriesPoint point, KnownLevel level) in found)
        {
            if (found.Count == 1 || !found.Exists(other => !other.Point.Equals(point) && Contains(point, other.Point))) yield return level;
        }
    }

    private bool Contains(SeriesPoint whole, SeriesPoint part)
    {
        if (!whole.Period.Contains(part.Period)) return false;
        foreach (Dimension dimension in Dimensions)
        {
            if (whole[dimension] != part[dimension] && !figures.CodesContaining(dimension, part[dimension], part.Period).Contains(whole[dimension]))
            {
                return false;
            }
        }

        return IsThroughout(part, whole);
    }

    // A member that left its group within the longer period is no part of what the group traded in it.
    private bool IsThroughout(SeriesPoint part, SeriesPoint whole)
    {
        if (part.Period == whole.Period) return true;
        foreach (Dimension dimension in Dimensions)
        {
            if (part[dimension] != whole[dimension]
                && !figures.CodesContaining(dimension, part[dimension], whole.Period).Contains(whole[dimension]))
            {
                return false;
            }
        }

        return true;
    }
}
