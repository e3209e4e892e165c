namespace ChinaTrade.Data.Auditing;

/// <summary>The change of a share follows from the share now and from both growths: s·(g − G) ÷ (1 + g).</summary>
internal sealed class ShareChange : Identity
{
    private static readonly Formula ChangeOfShare = Formula.InPercent(
        x => x[0] * (x[1] - x[2]) / (1 + x[1]), FormulaInput.Percent("s"), FormulaInput.Percent("g"), FormulaInput.Percent("G"));

    public override string Name => "share-change";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure change in figures.Of(Transformation.ShareChange).Where(figure => figure.Basis == PointFigures.OnYear))
        {
            if (change.Point.Follow(change.Reference) is not { } wholePoint) continue;
            IdentityFigure? part = figures.Growth(change.Point);
            IdentityFigure? whole = figures.Growth(wholePoint);
            if (part is null || whole is null || Share(figures, change, wholePoint) is not { } share) continue;
            Interval derived = ChangeOfShare.EvaluateWhereDefined(share.Value, part.Value, whole.Value);
            yield return Equal($"{change} = share × (growth − whole's growth) ÷ (1 + growth)", change.Value, derived,
                [change, part, whole, .. share.Figures]);
        }
    }

    // The levels give the share to more digits than it is printed with.
    private static (Interval Value, IdentityFigure[] Figures)? Share(FigureIndex figures, IdentityFigure change, SeriesPoint wholePoint)
    {
        IdentityFigure? part = figures.Level(change.Point);
        IdentityFigure? whole = figures.Level(wholePoint);
        if (part is not null && whole is not null && HaveOneUnit(part, whole))
        {
            return (Formulas.Share.EvaluateWhereDefined(part.Value, whole.Value), [part, whole]);
        }

        return figures.Share(change.Point, change.Reference) is { } share ? (share.Value, [share]) : null;
    }
}
