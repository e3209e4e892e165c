using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>What later publications say of earlier levels.</summary>
public static class RevisionReport
{
    /// <summary>
    /// For every level with a growth on the year, the level of the year before that the two imply, against the level that was first
    /// printed for it, where one was.
    /// </summary>
    public static IReadOnlyList<Revision> Revisions(this TradeDataset dataset)
    {
        Dictionary<(SeriesKey, Measure, Period, string Unit), Figure> firstPrints = [];
        foreach (Figure level in dataset.Figures.Where(figure => figure.Measure.Transformation == Transformation.Level))
        {
            firstPrints.TryAdd((level.Key, level.Measure, level.Period, level.UnitCode), level);
        }

        List<Revision> revisions = [];
        foreach (Figure later in dataset.Figures.Where(figure => figure.Measure.Transformation == Transformation.Level))
        {
            Measure growthMeasure = new(later.Measure.Indicator, Transformation.Growth, YearOnYear.Definition);
            if (!firstPrints.TryGetValue((later.Key, later.Measure, later.Period.AddYears(-1), later.UnitCode), out Figure first)) continue;
            if (later.Find(later.Key, growthMeasure) is not { } growth) continue;
            Interval implied = Box.QuotientWhereDefined(
                input => input[0] * Interval.Exact(100m), input => Interval.Exact(100m) + input[1], later.Interval, growth.Interval);
            revisions.Add(new(first, later, growth, implied));
        }

        return revisions;
    }
}
