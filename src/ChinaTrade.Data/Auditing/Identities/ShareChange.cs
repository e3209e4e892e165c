using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data.Auditing;

/// <summary>The change of a share follows from the share now and from both growths: s·(g − G) ÷ (1 + g).</summary>
internal sealed class ShareChange : Identity
{
    public override string Name => "share-change";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure change in figures.Of(Transformation.ShareChange).Where(figure => figure.Basis == PointFigures.OnYear))
        {
            if (change.Point.Follow(change.Reference) is not { } wholePoint) continue;
            IdentityFigure? part = figures.Growth(change.Point);
            IdentityFigure? whole = figures.Growth(wholePoint);
            if (part is null || whole is null || Share(figures, change, wholePoint) is not { } share) continue;
            Interval derived = Box.QuotientWhereDefined(
                input => input[0] * (input[1] - input[2]), input => Hundred + input[1], share.Value, part.Value, whole.Value);
            yield return Equal($"{change} = share × (growth − whole's growth) ÷ (1 + growth)", change.Value, derived, [change, part, whole, .. share.Figures]);
        }
    }

    // The levels give the share to more digits than it is printed with.
    private static (Interval Value, IdentityFigure[] Figures)? Share(FigureIndex figures, IdentityFigure change, SeriesPoint wholePoint)
    {
        IdentityFigure? part = figures.Level(change.Point);
        IdentityFigure? whole = figures.Level(wholePoint);
        if (part is not null && whole is not null && HaveOneUnit(part, whole))
        {
            return (Box.QuotientWhereDefined(input => input[0] * Hundred, input => input[1], part.Value, whole.Value), [part, whole]);
        }

        return figures.Share(change.Point, change.Reference) is { } share ? (share.Value, [share]) : null;
    }
}
