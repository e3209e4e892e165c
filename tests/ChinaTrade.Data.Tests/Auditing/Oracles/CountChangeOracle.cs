using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Level, change, growth and earlier level of one series agree, three at a time.</summary>
internal sealed class CountChangeOracle : IdentityOracle
{
    public override string Name => "count-change";

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        [.. Sums(rows), .. GrowthsByChange(rows), .. GrowthsByEarlier(rows)];

    private static IEnumerable<Application> Sums(FigureRow[] rows) =>
        from level in rows
        where IsLevel(level)
        from earlier in rows
        where IsOnYear(earlier, "earlier-level") && AreSame(earlier, level) && earlier.Unit == level.Unit
        from change in rows
        where IsOnYear(change, "change") && AreSame(change, level) && change.Unit == level.Unit
        let sum = ExactRange.From(each => each[0] + each[1], earlier, change)
        select new Application(ExactRange.From(level).IsEqualTo(sum), level, earlier, change);

    private static IEnumerable<Application> GrowthsByChange(FigureRow[] rows) =>
        from growth in rows
        where IsGrowth(growth)
        from level in rows
        where IsLevel(level) && AreSame(level, growth)
        from change in rows
        where IsOnYear(change, "change") && AreSame(change, growth) && change.Unit == level.Unit
        let derived = ExactRange.From(each => new(each[1] * Hundred, each[0] - each[1]), level, change)
        select new Application(ExactRange.From(growth).IsEqualTo(derived), growth, level, change);

    private static IEnumerable<Application> GrowthsByEarlier(FigureRow[] rows) =>
        from growth in rows
        where IsGrowth(growth)
        from level in rows
        where IsLevel(level) && AreSame(level, growth)
        from earlier in rows
        where IsOnYear(earlier, "earlier-level") && AreSame(earlier, growth) && earlier.Unit == level.Unit
        let derived = ExactRange.From(each => new((each[0] - each[1]) * Hundred, each[1]), level, earlier)
        select new Application(ExactRange.From(growth).IsEqualTo(derived), growth, level, earlier);

    private static bool IsOnYear(FigureRow row, string transformation) =>
        row.Transformation == transformation && row.Basis == "year-on-year";
}
