namespace ChinaTrade.Data;

/// <summary>What later publications say of earlier levels.</summary>
public static class RevisionReport
{
    private static readonly ObservationStatus[] Sure = [.. Enum.GetValues<ObservationStatus>()
        .Where(status => status != ObservationStatus.Doubtful)];

    /// <summary>
    /// For every level with a year-on-year growth, the level of the year before that the two imply, against the level that was first
    /// released for it, if there is one.
    /// </summary>
    /// <remarks>If several publications print the later level with a growth, the one that implies the narrowest level is taken, the first of
    /// the dataset among equals. Doubtful levels and growths are left out.</remarks>
    public static IReadOnlyList<Revision> Revisions(this TradeDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        Dictionary<(SeriesKey, Measure, Period, string Unit), Figure> firstReleases = [];
        foreach (Figure level in dataset.Query().FirstPublished().For(Transformation.Level).For(Sure))
        {
            firstReleases.TryAdd((level.Key, level.Measure, level.Period, level.UnitCode), level);
        }

        List<Revision> revisions = [];
        Dictionary<(SeriesKey, Measure, Period, string Unit), int> places = [];
        foreach (Figure later in dataset.Query().AllVintages().For(Transformation.Level).For(Sure))
        {
            Measure growthMeasure = new(later.Measure.Indicator, Transformation.Growth, YearOnYear.Definition);
            // The calendar has no year before its first.
            if (later.Period.StartYear == 1) continue;
            if (!firstReleases.TryGetValue((later.Key, later.Measure, later.Period.AddYears(-1), later.UnitCode), out Figure first))
            {
                continue;
            }

            if (later.Find(later.Key, growthMeasure) is not { Status: not ObservationStatus.Doubtful } growth) continue;
            Revision revision = new(first, later, growth, Formulas.Earlier.EvaluateWhereDefined(later.Interval, growth.Interval));
            (SeriesKey, Measure, Period, string Unit) series = (later.Key, later.Measure, later.Period, later.UnitCode);
            if (places.TryAdd(series, revisions.Count)) revisions.Add(revision);
            else KeepNarrower(revisions, places[series], revision);
        }

        return revisions;
    }

    private static void KeepNarrower(List<Revision> revisions, int place, Revision other)
    {
        if (other.Implied.Width is { } width && (revisions[place].Implied.Width is not { } known || width < known)) revisions[place] = other;
    }
}
