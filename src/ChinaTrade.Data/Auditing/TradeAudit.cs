using ChinaTrade.Data.Auditing;

namespace ChinaTrade.Data;

/// <summary>Checks figures against the identities of trade statistics.</summary>
public static class TradeAudit
{
    /// <summary>
    /// Every identity that applies to the figures of each publication, with its verdict: passed, failed, or left open by a figure
    /// without a bound. A failure means that the figures cannot all be true, however they were rounded.
    /// </summary>
    /// <remarks>Identities look at one publication at a time, since between publications figures are revised. That a figure printed in two
    /// of them is the same is checked last, under the name <c>printed-twice</c>; a failure there may be a revision.</remarks>
    public static AuditReport Audit(this TradeDataset dataset) => Audit([.. dataset.Figures]);

    /// <summary>The same for the figures that a query finds, such as those of one publication.</summary>
    /// <inheritdoc cref="Audit(TradeDataset)" path="/remarks"/>
    public static AuditReport Audit(this TradeQuery query) => Audit([.. (IEnumerable<Figure>)query]);

    private static AuditReport Audit(Figure[] figures)
    {
        IdentityFigure[] all = [.. figures.Select(ToIdentityFigure)];
        Dictionary<(string Dimension, string Code), CodeFacts> facts = [];
        IEnumerable<IdentityCheck> checks = all.GroupBy(each => figures[each.Index].Origin.Publication)
            .SelectMany(publication => IdentityChecker.Check(publication, KnownFacts))
            .Concat(PrintedTwice.Check(all));
        return new([.. checks.Select(check => new AuditFinding(check, [.. check.Figures.Select(involved => figures[involved.Index])]))]);

        CodeFacts KnownFacts(string dimension, string code) =>
            facts.TryGetValue((dimension, code), out CodeFacts? known) ? known : facts[(dimension, code)] = FactsOf(dimension, code);
    }

    private static IdentityFigure ToIdentityFigure(Figure figure, int index)
    {
        SeriesPoint point = new(
            figure.PeriodCode, figure.Measure.Indicator.Code, figure.Flow, figure.Partner.Code, figure.Commodity.Code, figure.TradeMode.Code,
            figure.EnterpriseType.Code, figure.DomesticRegion.Code, figure.TransportMode.Code, figure.Origin.Producer.Code);
        return new(
            index, point, figure.Measure.Transformation, figure.Measure.Basis?.Code ?? string.Empty, figure.Reference, figure.UnitCode,
            figure.Interval, () => figure.Title);
    }

    private static CodeFacts FactsOf(string dimension, string code) => FactsOfCodes.Of((CodeListEntry)(dimension switch
    {
        "partner" => Partners.Get(code),
        "commodity" => Commodities.Get(code),
        "trade_mode" => TradeModes.Get(code),
        "enterprise_type" => EnterpriseTypes.Get(code),
        "domestic_region" => DomesticRegions.Get(code),
        _ => TransportModes.Get(code),
    }));
}
