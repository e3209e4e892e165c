using ChinaTrade.Data.Units;

namespace ChinaTrade.Data.Testing.Sample;

/// <summary>Analytics of one's own, as they would stand in another project: how much of a flow's growth a partner made.</summary>
/// <remarks>It takes the dataset, so that a test can hand it a small one.</remarks>
public sealed class PartnerReport(TradeDataset dataset, Period period)
{
    /// <summary>The partners by value, the largest first.</summary>
    public IEnumerable<Figure<Quantity<Yuan>>> Largest(Flow flow) =>
        dataset.Query().In(period).For(flow).By(Dimension.Partner).Measure(Indicators.TradeValue).OrderByValueDescending();

    /// <summary>The partner's share of the flow.</summary>
    public Derived<Share> ShareOf(Flow flow, Partner partner) => Value(flow, partner).ShareOf(Value(flow, Partners.World));

    /// <summary>The partner's contribution to the flow's growth.</summary>
    public Derived<PercentagePoints<Growth<YearOnYear>>> Contribution(Flow flow, Partner partner) =>
        Value(flow, partner).ContributionTo(Value(flow, Partners.World));

    private Figure<Quantity<Yuan>> Value(Flow flow, Partner partner) =>
        dataset.Query().In(period).For(flow).For(partner).By().Measure(Indicators.TradeValue).Single();
}
