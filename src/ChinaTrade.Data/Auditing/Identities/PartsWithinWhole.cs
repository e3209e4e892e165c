namespace ChinaTrade.Data.Auditing;

/// <summary>A part is at most its whole, now and at the base of the comparison, in whatever dimensions the whole is wider.</summary>
internal sealed class PartsWithinWhole : Identity
{
    public override string Name => "parts-within-whole";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (PointFigures part in figures.Points)
        {
            if (part.Level is null && part.Earlier is null) continue;
            foreach (PointFigures whole in Wholes(figures, part.Point).Select(figures.At).OfType<PointFigures>())
            {
                foreach (IdentityCheck check in Compare(part, whole)) yield return check;
            }
        }
    }

    private static IEnumerable<SeriesPoint> Wholes(FigureIndex figures, SeriesPoint part)
    {
        List<SeriesPoint> wider = [part];
        foreach (Dimension dimension in DimensionInfo.All.Select(info => info.Dimension))
        {
            IReadOnlyList<string> codes = figures.CodesContaining(dimension, part[dimension], part.Period);
            if (codes.Count > 0) wider = [.. wider.SelectMany(point => codes.Select(code => point.With(dimension, code)).Prepend(point))];
        }

        return wider.Skip(1);
    }

    private IEnumerable<IdentityCheck> Compare(PointFigures part, PointFigures whole)
    {
        if (part.Level is { } now && whole.Level is { } wholeNow && now.IsAmount && HaveOneUnit(now, wholeNow))
        {
            yield return AtMost($"{now} ≤ {wholeNow}", now.Value, wholeNow.Value, now, wholeNow);
        }

        if (part.Earlier is not { } before || whole.Earlier is not { } wholeBefore) yield break;
        (IdentityFigure own, IdentityFigure other) = (before.Figures[0], wholeBefore.Figures[0]);
        if (!own.IsAmount || !HaveOneUnit(own, other)) yield break;
        IdentityFigure[] involved = [.. wholeBefore.Figures, .. before.Figures];
        yield return AtMost($"a year earlier, {own} ≤ {other}", before.Value, wholeBefore.Value, involved);
    }
}
