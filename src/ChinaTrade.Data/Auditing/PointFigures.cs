namespace ChinaTrade.Data.Auditing;

/// <summary>What one publication prints of one point: its level, growths, changes.</summary>
/// <param name="point">The point.</param>
internal sealed class PointFigures(SeriesPoint point)
{
    public const string OnYear = "year-on-year";

    private readonly List<IdentityFigure> figures = [];
    private KnownLevel? now;
    private KnownLevel? earlier;
    private bool isEarlierKnown;

    public SeriesPoint Point => point;

    public IdentityFigure? Level => Find(Transformation.Level, string.Empty);

    public IdentityFigure? Growth => Find(Transformation.Growth, OnYear);

    /// <summary>The level that the figures of other points give; <c>null</c> if they give none.</summary>
    public KnownLevel? Implied { get; set; }

    /// <summary>The level: as printed, or as other points give it.</summary>
    public KnownLevel? Now => now ??= Level is { } level ? KnownLevel.From(level) : Implied;

    /// <summary>The level a year earlier: as printed, or from level and change, or from level and growth.</summary>
    public KnownLevel? Earlier
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

    private KnownLevel? FindEarlier()
    {
        if (Find(Transformation.EarlierLevel, OnYear) is { } printed) return KnownLevel.From(printed);
        if (Level is not { } level) return null;
        if (Find(Transformation.Change, OnYear) is { } change && change.Unit == level.Unit)
        {
            return new(level.Value - change.Value, level.Unit, $"{level}", level, change);
        }

        if (Growth is not { } growth) return null;
        Interval value = Formulas.Earlier.EvaluateWhereDefined(level.Value, growth.Value);
        return new(value, level.Unit, $"{level}", level, growth);
    }
}
