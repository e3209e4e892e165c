using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>A share is the part divided by the whole.</summary>
internal sealed class ShareOfWholeOracle : IdentityOracle
{
    public override string Name => "share-of-whole";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        from share in rows
        where share.Transformation == "share"
        from wholePoint in Followed(share)
        from part in rows
        where IsLevel(part) && AreSame(part, share)
        from whole in rows
        where IsLevel(whole) && AreSame(whole, wholePoint) && whole.Unit == part.Unit
        let quotient = ExactRange.From(each => new(each[0] * Hundred, each[1]), part, whole)
        select new Application(ExactRange.From(share).IsEqualTo(quotient), share, part, whole);
}
