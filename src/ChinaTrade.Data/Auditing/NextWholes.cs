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
        Search search = new(part, level);
        foreach (Dimension dimension in Dimensions)
        {
            IReadOnlyList<string> codes = figures.CodesContaining(dimension, part[dimension], part.Period);
            if (codes.Count > 0) WidenCodes(search, dimension, codes);
        }

        if (level.IsAmountOverTime)
        {
            IReadOnlyList<Period> periods = figures.PeriodsContaining(part.Period);
            Widen(search, periods, static (point, period) => point.WithPeriod(period), static (whole, period) => whole.Contains(period));
        }

        return Smallest(search.Found);
    }

    private void WidenCodes(Search search, Dimension dimension, IReadOnlyList<string> codes) => Widen(
        search, codes, (point, code) => point.With(dimension, code),
        (whole, code) => figures.Contains(dimension, whole, code, search.Part.Period));

    // Each step, the smallest first, is tried from the part, and from wider points of which no level is known.
    private void Widen<T>(Search search, IReadOnlyList<T> steps, Func<SeriesPoint, T, SeriesPoint> take, Func<T, T, bool> contains)
    {
        int count = search.Unknown.Count;
        List<T> taken = [];
        for (int i = 0; i < count; i++)
        {
            taken.Clear();
            foreach (T step in steps)
            {
                if (taken.Exists(smaller => contains(step, smaller))) continue;
                SeriesPoint wider = take(search.Unknown[i], step);
                if (wider.Equals(search.Unknown[i]) || !IsThroughout(search.Part, wider)) continue;
                if (KnownAt(wider) is { } whole && whole.Unit == search.Level.Unit)
                {
                    search.Found.Add((wider, whole));
                    taken.Add(step);
                }
                else
                {
                    search.Unknown.Add(wider);
                }
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
            (string wide, string narrow) = (whole[dimension], part[dimension]);
            if (wide != narrow && !figures.Contains(dimension, wide, narrow, part.Period)) return false;
        }

        return IsThroughout(part, whole);
    }

    // A member that left its group within the longer period is no part of what the group traded in it.
    private bool IsThroughout(SeriesPoint part, SeriesPoint whole)
    {
        if (part.Period == whole.Period) return true;
        foreach (Dimension dimension in Dimensions)
        {
            (string wide, string narrow) = (whole[dimension], part[dimension]);
            if (wide != narrow && !figures.Contains(dimension, wide, narrow, whole.Period)) return false;
        }

        return true;
    }

    /// <summary>What is found for one part.</summary>
    private sealed class Search(SeriesPoint part, KnownLevel level)
    {
        public SeriesPoint Part => part;

        public KnownLevel Level => level;

        public List<(SeriesPoint Point, KnownLevel Level)> Found { get; } = [];

        /// <summary>The part, and wider points of which no level is known.</summary>
        public List<SeriesPoint> Unknown { get; } = [part];
    }
}
