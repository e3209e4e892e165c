namespace ChinaTrade.Data.Auditing;

/// <summary>A part is at most its whole, now and at the base of the comparison, in whatever dimensions the whole is wider.</summary>
internal sealed class PartsWithinWhole : Identity
{
    public override string Name => "parts-within-whole";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        SeriesPoint[] points = figures.All.Select(figure => figure.Point).Distinct().ToArray();
        foreach (SeriesPoint part in points)
        {
            if (EarlierLevels.Of(figures, part) is null && figures.Level(part) is null) continue;
            foreach (SeriesPoint whole in Wholes(figures, part))
            {
                foreach (IdentityCheck check in Compare(figures, part, whole)) yield return check;
            }
        }
    }

    private static IEnumerable<SeriesPoint> Wholes(FigureIndex figures, SeriesPoint part)
    {
        IEnumerable<SeriesPoint> wider = part.Flow == Flow.Total ? [part] : [part, part with { Flow = Flow.Total }];
        foreach (string dimension in SeriesPoint.Dimensions)
        {
            string own = part.CodeOf(dimension);
            string[] codes = [own, .. figures.CodesContaining(dimension, own, part.Period)];
            wider = wider.SelectMany(point => codes.Select(code => point.With(dimension, code)));
        }

        return wider.Where(whole => whole != part);
    }

    private IEnumerable<IdentityCheck> Compare(FigureIndex figures, SeriesPoint part, SeriesPoint whole)
    {
        if (figures.Level(part) is { } now && figures.Level(whole) is { } wholeNow && Additivity.IsAmount(now) && HaveOneUnit(now, wholeNow))
        {
            yield return AtMost($"{now.Title} ≤ {wholeNow.Title}", now.Value, wholeNow.Value, now, wholeNow);
        }

        if (EarlierLevels.Of(figures, part) is not { } before || EarlierLevels.Of(figures, whole) is not { } wholeBefore) yield break;
        (IdentityFigure own, IdentityFigure other) = (before.Figures[0], wholeBefore.Figures[0]);
        if (!Additivity.IsAmount(own) || !HaveOneUnit(own, other)) yield break;
        IdentityFigure[] involved = [.. wholeBefore.Figures, .. before.Figures];
        yield return AtMost($"a year earlier, {own.Title} ≤ {other.Title}", before.Value, wholeBefore.Value, involved);
    }
}
