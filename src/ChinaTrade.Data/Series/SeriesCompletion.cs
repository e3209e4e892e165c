namespace ChinaTrade.Data;

/// <summary>Fills gaps of a series from levels that were published.</summary>
public static class SeriesCompletion
{
    private static readonly MetricDefinition GrowthOfLevels = MetricDefinition.InPercent(
        x => new($"growth of {x[0].Key}, {x[0].Period}", $"{x[0].Key}增长，{x[0].Period}"), x => (x[0] / x[1]) - 1, new("V"), new("B"));

    /// <summary>Year-on-year growth as published, and V ÷ B − 1 of the level and that of the year before where only these are.</summary>
    /// <remarks>Levels of a partner whose members changed in between give none. Reference: the definition of growth. What is derived from
    /// figures of several days is marked <see cref="NumberMark.RevisionsNotCounted"/>.</remarks>
    /// <param name="growth">The growth.</param>
    /// <param name="periods">The periods that are asked for; those of the series if not given.</param>
    /// <exception cref="ArgumentException">The series has no figure.</exception>
    /// <exception cref="DoubtfulFigureException">A level is doubtful.</exception>
    public static MetricTable<Period, Growth<YearOnYear>> OrDerived(this TradeSeries<Growth<YearOnYear>> growth, params Period[] periods) =>
        Complete(growth ?? throw new ArgumentNullException(nameof(growth)), periods, (first, period) =>
        {
            // The calendar has no year before its first.
            if (period.StartYear == 1 || !first.Partner.HasSameMembers(period, period.AddYears(-1))) return null;
            return LevelAt(first, first.Key, period) is { } level && LevelAt(first, first.Key, period.AddYears(-1)) is { } earlier
                && earlier.Number != 0m
                ? GrowthOfLevels.Compute<Growth<YearOnYear>>(level, earlier)
                : null;
        });

    /// <inheritdoc cref="OrDerived(TradeSeries{Growth{YearOnYear}}, Period[])"/>
    public static MetricTable<Period, Growth<YearOnYear>> OrDerived(this TradeSeries<Growth<YearOnYear>> growth, IEnumerable<Period> periods) =>
        growth.OrDerived(periods?.ToArray() ?? throw new ArgumentNullException(nameof(periods)));

    /// <summary>Shares as published, and V ÷ T of the levels of part and whole where only these are.</summary>
    /// <remarks>Reference: the definition of a share.</remarks>
    /// <param name="share">The shares.</param>
    /// <param name="periods">The periods that are asked for; those of the series if not given.</param>
    /// <exception cref="ArgumentException">The series has no figure, or the part is not known to be part of the whole.</exception>
    /// <exception cref="DoubtfulFigureException">A level is doubtful.</exception>
    public static MetricTable<Period, Share> OrDerived(this TradeSeries<Share> share, params Period[] periods) =>
        Complete(share ?? throw new ArgumentNullException(nameof(share)), periods, (first, period) => first.ReferenceKey is { } whole
            && LevelAt(first, first.Key, period) is { } level && LevelAt(first, whole, period) is { } total && total.Number != 0m
                ? ShareMetrics.ShareOf(level, total)
                : null);

    /// <inheritdoc cref="OrDerived(TradeSeries{Share}, Period[])"/>
    public static MetricTable<Period, Share> OrDerived(this TradeSeries<Share> share, IEnumerable<Period> periods) =>
        share.OrDerived(periods?.ToArray() ?? throw new ArgumentNullException(nameof(periods)));

    private static MetricTable<Period, T> Complete<T>(TradeSeries<T> series, Period[] periods, Func<Figure, Period, Derived<T>?> derive)
        where T : struct, IQuantityKind<T>
    {
        ArgumentNullException.ThrowIfNull(periods);
        if (series.FirstOrDefault(entry => entry.Figure is not null).Figure is not { } first)
        {
            throw new ArgumentException("The series has no figure.", nameof(series));
        }

        IEnumerable<Period> asked = periods.Length > 0 ? periods.Distinct().Order() : series.Select(entry => entry.Period);
        return new(
            new($"{series.Measure}", $"{series.Measure}"),
            [.. asked.Select(period => new MetricEntry<Period, T>(period, series.Find(period) is { } figure
                ? figure.ToDerived() : derive(first, period)))]);
    }

    private static Figure? LevelAt(Figure figure, SeriesKey key, Period period) =>
        figure.Dataset?.Find(new(figure.Measure.Indicator, Transformation.Level, null), key, period, figure.Producer);
}
