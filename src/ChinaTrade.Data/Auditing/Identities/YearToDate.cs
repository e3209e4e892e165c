namespace ChinaTrade.Data.Auditing;

/// <summary>The months of a year to date are the months before its last, and its last.</summary>
internal sealed class YearToDate : Identity
{
    public override string Name => "year-to-date";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (PointFigures point in figures.Points)
        {
            Period period = point.Point.Period;
            if (point.Level is not { } whole || whole.Additivity != Additivity.Additive) continue;
            if (period.MonthCount < 2 || period.FirstMonth != Period.Month(period.EndYear, 1)) continue;
            Period before = Period.YearToDate(period.EndYear, period.EndMonth - 1);
            if (figures.Level(point.Point.WithPeriod(before)) is not { } earlier) continue;
            if (figures.Level(point.Point.WithPeriod(period.LastMonth)) is not { } month || !HaveOneUnit(whole, earlier, month)) continue;
            if (!figures.HasSameParts(point.Point, before)) continue;
            yield return Equal($"{whole} = {earlier} + {month}", whole.Value, earlier.Value + month.Value, whole, earlier, month);
        }
    }
}
