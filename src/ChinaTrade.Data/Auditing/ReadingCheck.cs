namespace ChinaTrade.Data.Auditing;

/// <summary>Checks figures as corrected: whether the readings of doubtful figures mend what fails as printed, and whether they fail
/// themselves.</summary>
/// <param name="query">The figures. They are checked as corrected once it is asked for, and only if some have readings.</param>
internal sealed class ReadingCheck(TradeQuery query)
{
    private (IdentityCheck Check, Figure[] Figures)[]? failed;

    /// <summary>What fails for readings, where no revision may be why.</summary>
    public IEnumerable<AuditFinding> Failures => Failed
        .Where(each => !each.Check.IsBetweenPublications)
        .Where(each => each.Figures.Any(figure => figure.Status == ObservationStatus.Corrected))
        .Select(each => new AuditFinding(each.Check, each.Figures, isMended: false));

    private (IdentityCheck Check, Figure[] Figures)[] Failed => failed ??= query.HasReadings ? Find([.. (IEnumerable<Figure>)query]) : [];

    /// <summary>Whether an identity that fails for figures as printed does not fail over them as corrected.</summary>
    public bool Mend(string identity, Figure[] figures)
    {
        Figure[] others = Array.FindAll(figures, figure => Reading(figure) is null);
        if (others.Length == figures.Length) return false;
        // A reading may be of another key, and then is not involved any more.
        Figure[] same = others.Length > 0 ? others : Array.ConvertAll(figures, figure => Reading(figure)!.Value);
        return !Failed.Any(each => each.Check.Identity == identity && same.All(each.Figures.Contains));
    }

    private static (IdentityCheck Check, Figure[] Figures)[] Find(Figure[] figures) =>
    [
        .. TradeAudit.Check(figures).Where(check => check.Verdict == AuditVerdict.Failed)
            .Select(check => (check, TradeAudit.FiguresOf(check, figures))),
    ];

    private static Figure? Reading(Figure figure)
    {
        int at = figure.Columns.CorrectedRows.BinarySearch(figure.Row);
        return at < 0 ? null : new Figure(figure.Columns, figure.Columns.ReadingRows[at]);
    }
}
