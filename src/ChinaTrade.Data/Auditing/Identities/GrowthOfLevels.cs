namespace ChinaTrade.Data.Auditing;

/// <summary>Growth on the year before follows from the level and that of the year before, where both are printed.</summary>
internal sealed class GrowthOfLevels : Identity
{
    public override string Name => "growth-of-levels";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (PointFigures point in figures.Points)
        {
            // The calendar has no year before its first.
            if (point.Growth is not { } growth || point.Level is not { } level || point.Point.Period.StartYear == 1) continue;
            Period before = point.Point.Period.AddYears(-1);
            if (figures.Level(point.Point.WithPeriod(before)) is not { } earlier || !HaveOneUnit(level, earlier)) continue;
            if (!figures.HasSameParts(point.Point, before)) continue;
            Interval derived = Formulas.Growth.EvaluateWhereDefined(level.Value, earlier.Value);
            yield return Equal($"{growth} = growth of {level} on {earlier}", growth.Value, derived, growth, level, earlier);
        }
    }
}
