namespace ChinaTrade.Data.Auditing;

/// <summary>A gap is the difference of two growth rates.</summary>
internal sealed class GrowthGap : Identity
{
    public override string Name => "growth-gap";

    public override IEnumerable<IdentityCheck> Check(FigureIndex figures)
    {
        foreach (IdentityFigure gap in figures.Of(Transformation.GrowthGap))
        {
            if (gap.Point.Follow(gap.Reference) is not { } otherPoint) continue;
            IdentityFigure? own = figures.Find(gap.Point, Transformation.Growth, gap.Basis);
            IdentityFigure? other = figures.Find(otherPoint, Transformation.Growth, gap.Basis);
            if (own is null || other is null) continue;
            yield return Equal($"{gap} = growth − the other's growth", gap.Value, own.Value - other.Value, gap, own, other);
        }
    }
}
