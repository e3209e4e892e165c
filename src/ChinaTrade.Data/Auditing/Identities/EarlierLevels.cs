using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data.Auditing;

/// <summary>The level a year earlier: as printed, or from level and change, or from level and growth.</summary>
internal static class EarlierLevels
{
    public static (Interval Value, IdentityFigure[] Figures)? Of(FigureIndex figures, SeriesPoint point)
    {
        if (figures.Find(point, Transformation.EarlierLevel, FigureIndex.OnYear) is { } printed) return (printed.Value, [printed]);
        if (figures.Level(point) is not { } level) return null;
        if (figures.Find(point, Transformation.Change, FigureIndex.OnYear) is { } change) return (level.Value - change.Value, [level, change]);
        if (figures.Growth(point) is not { } growth) return null;
        Interval earlier = Box.Quotient(
            input => input[0] * Interval.Exact(100m), input => Interval.Exact(100m) + input[1], level.Value, growth.Value);
        return (earlier, [level, growth]);
    }

    /// <summary>Whether parts of the indicator add up to a whole; prices, indexes and times do not.</summary>
    public static bool IsAdditive(IdentityFigure figure) =>
        figure.Unit is not ("%" or "pp" or "index" or "hour" or "working-day" or "month") && figure.Unit.Split('/').Length == 1;
}
