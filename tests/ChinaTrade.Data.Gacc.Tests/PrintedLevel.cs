namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>A level that a press release rounded, and the number of GACC's table by partner that it is.</summary>
/// <param name="Figure">The level as printed.</param>
/// <param name="Exact">The number of the table.</param>
internal sealed record PrintedLevel(Figure Figure, decimal Exact)
{
    private static readonly TradeDataset Tables = GaccTables.Dataset;

    private static readonly Dictionary<(string Indicator, Period Period, string Partner, string Flow), decimal> ByPoint = Tables.Figures
        .Where(figure => figure.Publication.Code.StartsWith("gacc-by-country-", StringComparison.Ordinal)
            && figure.Measure.Transformation == Transformation.Level)
        .ToDictionary(figure => (figure.Measure.Indicator.Code, figure.Period, figure.Key.Partner.Code, figure.Key.Flow.Code), figure => figure.Interval.Number);

    /// <summary>Gets every level of press and express releases on 2024 and after of which a table has the number.</summary>
    public static IReadOnlyList<PrintedLevel> All { get; } =
    [
        .. from figure in TradeData.Dataset.Query().AllVintages().AsPrinted()
           where figure.Period.StartYear >= 2024 && figure.Producer.Code == "gacc"
               && figure.Measure.Transformation == Transformation.Level && IsByPartner(figure)
           let exact = ExactOf(figure)
           where exact is not null
           orderby figure.Period, figure.Publication.Code, figure.Title
           select new PrintedLevel(figure, exact.Value),
    ];

    /// <summary>Gets whether the number lies within the bounds of the rounded one.</summary>
    public bool IsInside => Figure.Interval.Contains(Exact);

    /// <summary>Gets by how much the number lies outside.</summary>
    public decimal Distance => IsInside ? 0m : Exact < Figure.Interval.Lower ? Figure.Interval.Lower.Value - Exact : Exact - Figure.Interval.Upper!.Value;

    private static bool IsByPartner(Figure figure) => Enum.GetValues<Dimension>()
        .All(dimension => dimension is Dimension.Flow or Dimension.Partner || figure[dimension].IsTotal);

    // A quarter is the sum of its months, a balance exports less imports, a group the sum of its members.
    private static decimal? ExactOf(Figure figure)
    {
        (string indicator, bool isBalance) = figure.Measure.Indicator.Code switch
        {
            "trade-value" => ("trade-value", false),
            "trade-value-usd" => ("trade-value-usd", false),
            "trade-balance" => ("trade-value", true),
            "trade-balance-usd" => ("trade-value-usd", true),
            _ => (string.Empty, false),
        };
        string flow = figure.Key.Flow.Code;
        return isBalance
            ? Level(indicator, figure.Period, figure.Key.Partner, "exports") - Level(indicator, figure.Period, figure.Key.Partner, "imports")
            : Level(indicator, figure.Period, figure.Key.Partner, flow);
    }

    private static decimal? Level(string indicator, Period period, Partner partner, string flow)
    {
        if (ByPoint.TryGetValue((indicator, period, partner.Code, flow), out decimal printed)) return printed;
        bool isGroup = partner.Membership == Membership.Listed && !ByPoint.ContainsKey((indicator, Period.Year(2024), partner.Code, flow));
        if (isGroup) return Sum(partner.Members.Where(member => member.IsIn(period)).Select(member => Level(indicator, period, Partners.Get(member.PartnerCode), flow)));
        bool isLater = period.MonthCount > 1 && period.FirstMonth != Period.Month(period.EndYear, 1);
        return isLater
            ? Sum(Enumerable.Range(0, period.MonthCount).Select(month => Level(indicator, period.FirstMonth.AddMonths(month), partner, flow)))
            : null;
    }

    private static decimal? Sum(IEnumerable<decimal?> parts) => parts.Aggregate((decimal?)0m, (sum, part) => sum + part);
}
