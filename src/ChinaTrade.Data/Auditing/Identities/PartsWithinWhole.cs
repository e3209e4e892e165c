namespace ChinaTrade.Data.Auditing;

/// <summary>A part is at most its whole, now and at the base of the comparison, in whatever dimensions the whole is wider and however much
/// longer its period is. Of wholes within each other the part is compared with the smallest; that one is compared with the next.</summary>
internal sealed class PartsWithinWhole : Identity
{
    public override string Name => "parts-within-whole";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures) => Check(figures, (_, _) => true);

    /// <summary>Every application to a part and a whole that are asked for.</summary>
    public IEnumerable<IdentityCheck> Check(FigureIndex figures, Func<KnownLevel, KnownLevel, bool> isAsked)
    {
        NextWholes now = new(figures, point => point.Now);
        NextWholes earlier = new(figures, point => point.Earlier);
        foreach (PointFigures part in figures.Points)
        {
            if (part.Now is { } level)
            {
                foreach (KnownLevel whole in now.Of(part.Point, level))
                {
                    if (isAsked(level, whole)) yield return Now(level, whole);
                }
            }

            if (part.Earlier is { } before)
            {
                foreach (KnownLevel whole in earlier.Of(part.Point, before))
                {
                    if (isAsked(before, whole)) yield return Earlier(before, whole);
                }
            }
        }
    }

    private IdentityCheck Now(KnownLevel part, KnownLevel whole) =>
        InUnit(AtMost($"{part} ≤ {whole}", part.Value, whole.Value, [.. part.Figures, .. whole.Figures]), part.Unit);

    // Of an implied value the claimed figure is a price.
    private static IdentityCheck InUnit(IdentityCheck check, string unit) => check.Unit == unit ? check : check with { Unit = unit };

    private IdentityCheck Earlier(KnownLevel part, KnownLevel whole) =>
        AtMost($"a year earlier, {part} ≤ {whole}", part.Value, whole.Value, [.. whole.Figures, .. part.Figures]);
}
