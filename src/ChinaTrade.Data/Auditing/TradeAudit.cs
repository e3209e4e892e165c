using ChinaTrade.Data.Auditing;

namespace ChinaTrade.Data;

/// <summary>Checks figures against the identities of trade statistics.</summary>
public static class TradeAudit
{
    /// <summary>
    /// Every identity that applies to the figures of the publications on one period, with its verdict: passed, failed, or left open by a figure
    /// without a bound. A failure means that the figures cannot all be true, however they were rounded.
    /// </summary>
    /// <remarks>Identities look at one publication at a time, then at the latest release of each figure of all publications on the same period;
    /// between periods figures are revised. That a figure printed in two publications is the same is checked last, under the name
    /// <c>printed-twice</c>; a failure there may be a revision.</remarks>
    public static AuditReport Audit(this TradeDataset dataset) => Audit([.. dataset.Figures]);

    /// <summary>The same for the figures that a query finds, such as those of one publication.</summary>
    /// <inheritdoc cref="Audit(TradeDataset)" path="/remarks"/>
    public static AuditReport Audit(this TradeQuery query) => Audit([.. (IEnumerable<Figure>)query]);

    private static AuditReport Audit(Figure[] figures)
    {
        IdentityFigure[] all = [.. figures.Select(ToIdentityFigure)];
        Dictionary<(Dimension Dimension, string Code), CodeFacts> facts = [];
        IEnumerable<IdentityCheck> checks = all.GroupBy(each => figures[each.Index].Publication.Period)
            .SelectMany(together => IdentityChecker.Check([.. together], KnownFacts))
            .Concat(PrintedTwice.Check(all));
        return new([.. checks.Select(check => new AuditFinding(check, [.. check.Figures.Select(involved => figures[involved.Index])]))]);

        CodeFacts KnownFacts(Dimension dimension, string code) => facts.TryGetValue((dimension, code), out CodeFacts? known)
            ? known
            : facts[(dimension, code)] = FactsOfCodes.From(DimensionLists.Get(dimension, code));
    }

    private static IdentityFigure ToIdentityFigure(Figure figure, int index)
    {
        string[] codes = new string[DimensionInfo.All.Count];
        for (int i = 0; i < codes.Length; i++) codes[i] = figure[(Dimension)i].Code;
        SeriesPoint point = new(figure.Period, figure.Measure.Indicator.Code, figure.Producer.Code, codes);
        return new(
            index, figure.Release, point, figure.Measure.Indicator.Additivity, figure.Measure.Indicator.IsSigned, figure.Measure.Transformation,
            figure.Measure.Basis?.Code ?? string.Empty, figure.Reference, figure.UnitCode, figure.Interval, () => figure.Title);
    }
}
