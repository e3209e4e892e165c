namespace ChinaTrade.Data.Auditing;

/// <summary>A part is at most its whole, now and at the base of the comparison, in whatever dimensions the whole is wider and however much
/// longer its period is. Of wholes within each other the part is compared with the smallest; that one is compared with the next.</summary>
internal sealed class PartsWithinWhole : Identity
{
    public override string Name => "parts-within-whole";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        NextWholes now = new(figures, point => point.Now);
        NextWholes earlier = new(figures, point => point.Earlier);
        foreach (PointFigures part in figures.Points)
        {
            if (part.Now is { } level)
            {
                foreach (KnownLevel whole in now.Of(part.Point, level))
                {
                    yield return AtMost($"{level} ≤ {whole}", level.Value, whole.Value, [.. level.Figures, .. whole.Figures]) with { Unit = level.Unit };
                }
            }

            if (part.Earlier is { } before)
            {
                foreach (KnownLevel whole in earlier.Of(part.Point, before))
                {
                    yield return AtMost($"a year earlier, {before} ≤ {whole}", before.Value, whole.Value, [.. whole.Figures, .. before.Figures]);
                }
            }
        }
    }
}
