using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data.Auditing;

/// <summary>What one publication prints of one point: its level, growths, changes.</summary>
/// <param name="point">The point.</param>
internal sealed class PointFigures(SeriesPoint point)
{
    public const string OnYear = "year-on-year";

    private readonly List<IdentityFigure> figures = [];
    private (Interval Value, IdentityFigure[] Figures)? earlier;
    private bool isEarlierKnown;

    public SeriesPoint Point => point;

    public IdentityFigure? Level => Find(Transformation.Level, string.Empty);

    public IdentityFigure? Growth => Find(Transformation.Growth, OnYear);

    /// <summary>The level a year earlier: as printed, or from level and change, or from level and growth.</summary>
    public (Interval Value, IdentityFigure[] Figures)? Earlier
    {
        get
        {
            if (!isEarlierKnown) earlier = FindEarlier();
            isEarlierKnown = true;
            return earlier;
        }
    }

    /// <summary>A point has one level and one growth on a base; of several the last counts.</summary>
    public IdentityFigure? Find(Transformation transformation, string basis) =>
        figures.FindLast(figure => figure.Transformation == transformation && figure.Basis == basis);

    public void Add(IdentityFigure figure) => figures.Add(figure);

    private (Interval Value, IdentityFigure[] Figures)? FindEarlier()
    {
        if (Find(Transformation.EarlierLevel, OnYear) is { } printed) return (printed.Value, [printed]);
        if (Level is not { } level) return null;
        if (Find(Transformation.Change, OnYear) is { } change && change.Unit == level.Unit) return (level.Value - change.Value, [level, change]);
        if (Growth is not { } growth) return null;
        Interval value = Box.QuotientWhereDefined(input => input[0] * Hundred, input => Hundred + input[1], level.Value, growth.Value);
        return (value, [level, growth]);
    }
}
