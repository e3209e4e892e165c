using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>A gap is the difference of two growth rates on one basis.</summary>
internal sealed class GrowthGapOracle : IdentityOracle
{
    public override string Name => "growth-gap";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        from gap in rows
        where gap.Transformation == "growth-gap"
        from otherPoint in Followed(gap)
        from own in rows
        where IsGrowth(own, gap.Basis) && AreSame(own, gap)
        from other in rows
        where IsGrowth(other, gap.Basis) && AreSame(other, otherPoint)
        let difference = ExactRange.From(each => each[0] - each[1], own, other)
        select new Application(ExactRange.From(gap).IsEqualTo(difference), gap, own, other);
}
