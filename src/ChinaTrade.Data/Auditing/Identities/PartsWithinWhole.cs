namespace ChinaTrade.Data.Auditing;

/// <summary>A part is at most its whole, now and at the base of the comparison.</summary>
internal sealed class PartsWithinWhole : Identity
{
    public override string Name => "parts-within-whole";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        SeriesPoint[] points = figures.All.Select(figure => figure.Point).Distinct().ToArray();
        foreach (SeriesPoint part in points)
        {
            foreach (SeriesPoint whole in Wholes(part))
            {
                foreach (IdentityCheck check in Compare(figures, part, whole)) yield return check;
            }
        }
    }

    private static IEnumerable<SeriesPoint> Wholes(SeriesPoint part)
    {
        if (part.Flow != Flow.Total) yield return part with { Flow = Flow.Total };
        foreach (string dimension in SeriesPoint.Dimensions)
        {
            if (!part.IsTotal(dimension)) yield return part.With(dimension, SeriesPoint.TotalOf(dimension));
        }
    }

    private IEnumerable<IdentityCheck> Compare(FigureIndex figures, SeriesPoint part, SeriesPoint whole)
    {
        IdentityFigure? now = figures.Level(part);
        IdentityFigure? wholeNow = figures.Level(whole);
        if (now is not null && wholeNow is not null && IsAdditive(now))
        {
            yield return AtMost($"{now.Title} ≤ {wholeNow.Title}", now.Value, wholeNow.Value, now, wholeNow);
        }

        if (EarlierLevels.Of(figures, part) is not { } before || EarlierLevels.Of(figures, whole) is not { } wholeBefore) yield break;
        if (!IsAdditive(before.Figures[0])) yield break;
        IdentityFigure[] involved = [.. wholeBefore.Figures, .. before.Figures];
        yield return AtMost(
            $"a year earlier, {before.Figures[0].Title} ≤ {wholeBefore.Figures[0].Title}", before.Value, wholeBefore.Value, involved);
    }

    private static bool IsAdditive(IdentityFigure figure) => EarlierLevels.IsAdditive(figure);
}
