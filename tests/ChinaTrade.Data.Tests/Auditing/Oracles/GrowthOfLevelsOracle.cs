using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Growth is what the level and that of the year before say, of a group with the same members.</summary>
internal sealed class GrowthOfLevelsOracle : IdentityOracle
{
    public override string Name => "growth-of-levels";

    public override bool IsForSamplesOnly => true;

    public override IEnumerable<Application> FindAll(TradeDataset dataset) => base.FindAll(dataset).Concat(FindBetweenPeriods(dataset));

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        from growth in rows
        where IsGrowth(growth)
        from level in rows
        where IsLevel(level) && AreSame(level, growth)
        let yearBefore = Period.Parse(level.Period).AddYears(-1).ToString()
        from earlier in rows
        where IsLevel(earlier) && AreSame(earlier, level with { Period = yearBefore }) && earlier.Unit == level.Unit
        where level.Partner != "european-union" || KnownCodes.HasSameMembers(level.Period, yearBefore)
        let derived = ExactRange.From(each => new((each[0] - each[1]) * Hundred, each[1]), level, earlier)
        select new Application(ExactRange.From(growth).IsEqualTo(derived), growth, level, earlier);
}
