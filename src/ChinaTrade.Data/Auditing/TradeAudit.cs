using ChinaTrade.Data.Auditing;

namespace ChinaTrade.Data;

/// <summary>Checks figures against the identities of trade statistics.</summary>
public static class TradeAudit
{
    /// <summary>
    /// Every identity that applies to the figures of each publication, with its verdict: held, failed, or left open by a figure
    /// without a bound. A failure means that the figures cannot all be true, however they were rounded.
    /// </summary>
    /// <remarks>Identities look at one publication at a time: between publications figures are revised.</remarks>
    public static IReadOnlyList<AuditFinding> Audit(this TradeDataset dataset)
    {
        List<AuditFinding> findings = [];
        foreach (IGrouping<Briefing, Figure> publication in dataset.Figures.GroupBy(figure => figure.Source.Briefing))
        {
            Figure[] figures = [.. publication];
            IEnumerable<IdentityCheck> checks = IdentityChecker.Check(figures.Select((figure, index) => ToIdentityFigure(figure, index)), AreDisjoint(publication.Key.Period));
            findings.AddRange(checks.Select(check => new AuditFinding(check, [.. check.Figures.Select(involved => figures[involved.Index])])));
        }

        return findings;
    }

    private static IdentityFigure ToIdentityFigure(Figure figure, int index)
    {
        SeriesKey key = figure.Key;
        SeriesPoint point = new(
            figure.Period.ToString(), figure.Measure.Indicator.Code, key.Flow, key.Partner.Code, key.Commodity.Code, key.TradeMode.Code,
            key.Ownership.Code, key.Region.Code, key.Transport.Code, figure.Source.Producer.Code);
        return new(
            index, point, figure.Measure.Transformation, figure.Measure.Basis?.Code ?? string.Empty, figure.Reference, figure.UnitCode,
            figure.Interval, figure.Title);
    }

    private static Func<string, string, string, bool> AreDisjoint(Period period) => (dimension, a, b) =>
        CodeRelations.Of(FactsOfCodes.Of(EntryOf(dimension, a)), FactsOfCodes.Of(EntryOf(dimension, b)), period) == Overlap.Disjoint;

    private static CodeListEntry EntryOf(string dimension, string code) => dimension switch
    {
        "partner" => Partners.Get(code),
        "commodity" => Commodities.Get(code),
        "trade_mode" => TradeModes.Get(code),
        "ownership" => Ownerships.Get(code),
        "region" => Regions.Get(code),
        _ => Transports.Get(code),
    };
}
