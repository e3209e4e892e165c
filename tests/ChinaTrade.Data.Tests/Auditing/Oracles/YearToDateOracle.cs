using static ChinaTrade.Data.Tests.Auditing.Oracles.Points;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>January to May and June are January to June. Publications on different periods print them.</summary>
internal sealed class YearToDateOracle : IdentityOracle
{
    public override string Name => "year-to-date";

    public override IEnumerable<Application> FindAll(TradeDataset dataset) => FindBetweenPeriods(dataset);

    protected override IEnumerable<Application> FindIn(FigureRow[] rows) =>
        from whole in rows
        where IsLevel(whole) && (AdditivityRules.AddsUpByFlow(whole) || whole.Indicator.StartsWith("trade-balance", StringComparison.Ordinal))
        let months = MonthsOf(whole.Period)
        where months.Length is > 1 and <= 12 && months[0] == Period.Month(months[0].StartYear, 1)
        from earlier in rows
        where IsLevel(earlier) && AreSame(earlier with { Period = whole.Period }, whole) && earlier.Unit == whole.Unit
            && MonthsOf(earlier.Period).SequenceEqual(months.SkipLast(1))
        from month in rows
        where IsLevel(month) && AreSame(month with { Period = whole.Period }, whole) && month.Unit == whole.Unit
            && MonthsOf(month.Period).SequenceEqual([months[^1]])
        let derived = ExactRange.From(each => new(each[0] + each[1], One), earlier, month)
        select new Application(ExactRange.From(whole).IsEqualTo(derived), whole, earlier, month);
}
