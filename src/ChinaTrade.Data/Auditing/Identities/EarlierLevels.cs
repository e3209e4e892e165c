using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data.Auditing;

/// <summary>The level a year earlier: as printed, or from level and change, or from level and growth.</summary>
internal static class EarlierLevels
{
    public static (Interval Value, IdentityFigure[] Figures)? Of(FigureIndex figures, SeriesPoint point)
    {
        if (figures.Find(point, Transformation.EarlierLevel, FigureIndex.OnYear) is { } printed) return (printed.Value, [printed]);
        if (figures.Level(point) is not { } level) return null;
        if (figures.Find(point, Transformation.Change, FigureIndex.OnYear) is { } change && change.Unit == level.Unit)
        {
            return (level.Value - change.Value, [level, change]);
        }

        if (figures.Growth(point) is not { } growth) return null;
        Interval earlier = Box.QuotientWhereDefined(
            input => input[0] * Interval.Exact(100m), input => Interval.Exact(100m) + input[1], level.Value, growth.Value);
        return (earlier, [level, growth]);
    }
}
