namespace ChinaTrade.Data.Auditing;

/// <summary>Share = part ÷ whole, where both are printed.</summary>
internal sealed class ShareOfWhole : Identity
{
    public override string Name => "share-of-whole";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure share in figures.Of(Transformation.Share))
        {
            if (share.Point.Follow(share.Reference) is not { } wholePoint) continue;
            IdentityFigure? part = figures.Level(share.Point);
            IdentityFigure? whole = figures.Level(wholePoint);
            if (part is null || whole is null || !HaveOneUnit(part, whole)) continue;
            Interval derived = Formulas.Share.EvaluateWhereDefined(part.Value, whole.Value);
            yield return Equal($"{share} = part ÷ whole", share.Value, derived, share, part, whole);
        }
    }
}
