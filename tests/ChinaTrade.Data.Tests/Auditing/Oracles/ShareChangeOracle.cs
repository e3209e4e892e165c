using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>The share of the year before follows from the share of today and from the growth of part and whole.</summary>
internal sealed class ShareChangeOracle : IdentityOracle
{
    public override string Name => "share-change";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        from change in rows
        where change is { Transformation: "share-change", Basis: "year-on-year" }
        from wholePoint in Followed(change)
        from partGrowth in rows
        where IsGrowth(partGrowth) && AreSame(partGrowth, change)
        from wholeGrowth in rows
        where IsGrowth(wholeGrowth) && AreSame(wholeGrowth, wholePoint)
        from share in SharesOf(change, wholePoint, rows)
        let derived = ExactRange.From(
            each => new(each[0] * (each[1] - each[2]), Hundred + each[1]), share.Value, ExactRange.From(partGrowth), ExactRange.From(wholeGrowth))
        select new Application(ExactRange.From(change).IsEqualTo(derived), [change, partGrowth, wholeGrowth, .. share.Figures]);

    // Levels in one unit go before a printed share, which has fewer digits.
    private static IEnumerable<(ExactRange Value, FigureRow[] Figures)> SharesOf(FigureRow change, FigureRow wholePoint, FigureRow[] rows)
    {
        (ExactRange, FigureRow[])[] ofLevels =
        [
            .. from part in rows
               where IsLevel(part) && AreSame(part, change)
               from whole in rows
               where IsLevel(whole) && AreSame(whole, wholePoint) && whole.Unit == part.Unit
               select (ExactRange.From(each => new(each[0] * Hundred, each[1]), part, whole), new[] { part, whole }),
        ];
        return ofLevels.Length > 0
            ? ofLevels
            : from share in rows
              where share.Transformation == "share" && AreSame(share, change) && share.Reference == change.Reference
              select (ExactRange.From(share), new[] { share });
    }
}
