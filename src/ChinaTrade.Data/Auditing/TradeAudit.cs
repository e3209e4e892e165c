using ChinaTrade.Data.Auditing;

namespace ChinaTrade.Data;

/// <summary>Checks figures against the identities of trade statistics.</summary>
public static class TradeAudit
{
    /// <summary>
    /// Applies every identity to the figures and counts the verdicts: passed, failed, or left open by a figure without a bound. A failure
    /// means that the figures cannot all be true, however they were rounded.
    /// </summary>
    /// <remarks>Identities look at one publication at a time, then at the latest release of each figure of all publications on the same
    /// period. Between publications on different periods, which revise figures, only parts and wholes are compared, each with the bounds of
    /// all its releases. That a figure printed in two publications is the same is checked last, under the name <c>printed-twice</c>; a
    /// failure there may be a revision. Figures are looked at as they were printed; of a failure with doubtful figures the finding says
    /// whether their readings mend it. What fails for the readings themselves is reported too.</remarks>
    public static AuditReport Audit(this TradeDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Audit(dataset.Query().AllVintages());
    }

    /// <summary>The same for the figures that a query finds, such as those of one publication.</summary>
    /// <inheritdoc cref="Audit(TradeDataset)" path="/remarks"/>
    public static AuditReport Audit(this TradeQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        Figure[] figures = Printed(query);
        ReadingCheck readings = new(query);
        return new(Check(figures), check => ToFinding(check, figures, readings), readings.Failures);
    }

    /// <summary>Every application of an identity, those that passed included, one after another.</summary>
    internal static IEnumerable<AuditFinding> FindAll(TradeDataset dataset)
    {
        Figure[] figures = [.. dataset.Figures];
        ReadingCheck readings = new(dataset.Query().AllVintages());
        return Check(figures).Select(check => ToFinding(check, figures, readings));
    }

    private static Figure[] Printed(TradeQuery query) => [.. (IEnumerable<Figure>)(query.HasReadings ? query.AsPrinted() : query)];

    private static AuditFinding ToFinding(IdentityCheck check, Figure[] figures, ReadingCheck readings)
    {
        Figure[] involved = FiguresOf(check, figures);
        return new(check, involved, check.Verdict == AuditVerdict.Failed && readings.Mend(check.Identity, involved));
    }

    internal static IEnumerable<IdentityCheck> Check(Figure[] figures)
    {
        IdentityFigure[] all = [.. figures.Select(ToIdentityFigure)];
        Dictionary<(Dimension Dimension, string Code), CodeFacts> facts = [];
        return all.GroupBy(PublishedOn)
            .SelectMany(together => IdentityChecker.Check([.. together], KnownFacts))
            .Concat(BetweenPeriods.Check(all, PublishedOn, KnownFacts))
            .Concat(PrintedTwice.Check(all));

        Period PublishedOn(IdentityFigure figure) => figures[figure.Index].Publication.Period;

        CodeFacts KnownFacts(Dimension dimension, string code) => facts.TryGetValue((dimension, code), out CodeFacts? known)
            ? known
            : facts[(dimension, code)] = FactsOfCodes.From(figures[0].Codes.Get(dimension, code));
    }

    internal static Figure[] FiguresOf(IdentityCheck check, Figure[] figures) =>
        [.. check.Figures.Select(involved => figures[involved.Index])];

    private static IdentityFigure ToIdentityFigure(Figure figure, int index)
    {
        string[] codes = new string[DimensionInfo.All.Count];
        for (int i = 0; i < codes.Length; i++) codes[i] = figure[(Dimension)i].Code;
        SeriesPoint point = new(figure.Period, figure.Measure.Indicator.Code, figure.Producer.Code, codes);
        return new(
            index, figure.Release, point, figure.Measure.Indicator.Additivity, figure.Measure.Indicator.IsSigned, figure.Measure.Transformation,
            figure.Measure.Basis?.Code ?? string.Empty, figure.Reference, figure.UnitCode, figure.Interval, () => figure.Title)
        {
            IsOfCompleteTable = figure.Publication.IsComplete,
        };
    }
}
