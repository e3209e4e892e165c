namespace ChinaTrade.Data.Auditing;

/// <summary>Level, change, growth and earlier level of one series agree.</summary>
internal sealed class CountChange : Identity
{
    private static readonly Formula GrowthByChange = Formula.InPercent(x => x[1] / (x[0] - x[1]), new("V"), new("C"));

    private static readonly Formula GrowthBetweenLevels = Formula.InPercent(x => (x[0] / x[1]) - 1, new("V"), new("B"));

    public override string Name => "count-change";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure level in figures.Of(Transformation.Level))
        {
            IdentityFigure? change = figures.Find(level.Point, Transformation.Change, PointFigures.OnYear);
            IdentityFigure? earlier = figures.Find(level.Point, Transformation.EarlierLevel, PointFigures.OnYear);
            IdentityFigure? growth = figures.Growth(level.Point);
            if (change is not null && earlier is not null && HaveOneUnit(level, change, earlier))
            {
                yield return Equal($"{level} = earlier level + change", level.Value, earlier.Value + change.Value, level, earlier, change);
            }

            if (growth is not null && change is not null && HaveOneUnit(level, change))
            {
                Interval derived = GrowthByChange.EvaluateWhereDefined(level.Value, change.Value);
                yield return Equal($"{growth} = change ÷ earlier level", growth.Value, derived, growth, level, change);
            }

            if (growth is not null && earlier is not null && HaveOneUnit(level, earlier))
            {
                Interval derived = GrowthBetweenLevels.EvaluateWhereDefined(level.Value, earlier.Value);
                yield return Equal($"{growth} = level ÷ earlier level − 1", growth.Value, derived, growth, level, earlier);
            }
        }
    }
}
