namespace ChinaTrade.Data.Auditing;

/// <summary>A part is at most its whole, now and at the base of the comparison, in whatever dimensions the whole is wider and however much
/// longer its period is.</summary>
internal sealed class PartsWithinWhole : Identity
{
    public override string Name => "parts-within-whole";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (PointFigures part in figures.Points)
        {
            if (part.Now is null && part.Earlier is null) continue;
            foreach (PointFigures whole in Wholes(figures, part))
            {
                foreach (IdentityCheck check in Compare(part, whole)) yield return check;
            }
        }
    }

    private static IEnumerable<PointFigures> Wholes(FigureIndex figures, PointFigures part)
    {
        IReadOnlyList<Period> periods = figures.PeriodsContaining(part.Point.Period);
        return WiderCodes(figures, part.Point)
            .SelectMany(wider => periods.Select(period => figures.At(wider.WithPeriod(period))))
            .OfType<PointFigures>()
            .Where(whole => whole != part && IsThroughout(figures, part.Point, whole.Point));
    }

    // The point itself is the first.
    private static List<SeriesPoint> WiderCodes(FigureIndex figures, SeriesPoint part)
    {
        List<SeriesPoint> wider = [part];
        foreach (Dimension dimension in DimensionInfo.All.Select(info => info.Dimension))
        {
            IReadOnlyList<string> codes = figures.CodesContaining(dimension, part[dimension], part.Period);
            if (codes.Count > 0) wider = [.. wider.SelectMany(point => codes.Select(code => point.With(dimension, code)).Prepend(point))];
        }

        return wider;
    }

    // A member that left its group within the longer period is no part of what the group traded in it.
    private static bool IsThroughout(FigureIndex figures, SeriesPoint part, SeriesPoint whole) =>
        part.Period == whole.Period || DimensionInfo.All.Select(info => info.Dimension).All(dimension =>
            part[dimension] == whole[dimension]
                || figures.CodesContaining(dimension, part[dimension], whole.Period).Contains(whole[dimension]));

    private IEnumerable<IdentityCheck> Compare(PointFigures part, PointFigures whole)
    {
        bool isOfOnePeriod = part.Point.Period == whole.Point.Period;
        if (part.Now is { } now && whole.Now is { } wholeNow && AreComparable(now, wholeNow, isOfOnePeriod))
        {
            yield return AtMost($"{now} ≤ {wholeNow}", now.Value, wholeNow.Value, [.. now.Figures, .. wholeNow.Figures]) with { Unit = now.Unit };
        }

        if (part.Earlier is { } before && whole.Earlier is { } wholeBefore && AreComparable(before, wholeBefore, isOfOnePeriod))
        {
            yield return AtMost(
                $"a year earlier, {before} ≤ {wholeBefore}", before.Value, wholeBefore.Value, [.. wholeBefore.Figures, .. before.Figures]);
        }
    }

    private static bool AreComparable(KnownLevel part, KnownLevel whole, bool isOfOnePeriod) =>
        part.Unit == whole.Unit && (isOfOnePeriod ? part.IsAmount : part.IsAmountOverTime);
}
