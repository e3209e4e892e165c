using ChinaTrade.Data.Units;
using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data;

/// <summary>What a series tells through time.</summary>
public static class SeriesMetrics
{
    /// <summary>
    /// The months that a longer period has over a shorter one that begins with it: the first half less the first quarter is the
    /// second quarter.
    /// </summary>
    /// <remarks>Bounds are sound against rounding. Between figures of several publications, revisions come on top: the result then is marked
    /// <see cref="NumberMark.RevisionsNotCounted"/>.</remarks>
    /// <exception cref="ArgumentException">The two are not of one series, do not begin together, the second is not shorter, or they do not add
    /// up over time, as counts of enterprises and price indices do not; or they are of several publications, and the rest is published, in a
    /// figure that the message names.</exception>
    public static Derived<Quantity<TUnit>> Minus<TUnit>(this Figure<Quantity<TUnit>> longer, Figure<Quantity<TUnit>> shorter)
        where TUnit : IUnit
    {
        bool beginTogether = longer.Period.MonthsSince(shorter.Period) == 0 && longer.Period.Months > shorter.Period.Months;
        if (longer.Key != shorter.Key || longer.Measure != shorter.Measure || !beginTogether)
        {
            throw new ArgumentException($"'{shorter.Untyped.Title}' is not a beginning of '{longer.Untyped.Title}'. Ask for two of one key and measure that begin together.", nameof(shorter));
        }

        AdditivityGuard.AddUp(longer, shorter);
        Period rest = longer.Period.After(shorter.Period);
        IReadOnlyList<NumberMark> marks = RevisionGuard.Check([longer, shorter], longer.Measure, rest);
        return new($"{longer.Measure}: {longer.Key}, {rest}", "A − B", longer.Quantity - shorter.Quantity, ("A", longer), ("B", shorter)) { OwnMarks = marks };
    }

    /// <summary>A level as an index on that of a base period = 100.</summary>
    /// <exception cref="ArgumentException">The two are not levels of one series or of periods of one length, may be below zero as balances may, or the
    /// partner's members changed between them; or they are of several publications, and the growth from one to the other is published, in a figure that the message names.</exception>
    /// <inheritdoc cref="Minus" path="/remarks"/>
    /// <exception cref="DivideByZeroException">The base is zero.</exception>
    public static Derived<Quantity<IndexPoint>> IndexOn<TUnit>(this Figure<Quantity<TUnit>> level, Figure<Quantity<TUnit>> basis)
        where TUnit : IUnit
    {
        if (level.Key != basis.Key || level.Measure != basis.Measure)
        {
            throw new ArgumentException($"'{level.Untyped.Title}' and '{basis.Untyped.Title}' are not of one series.", nameof(basis));
        }

        MetricGuard.Is(level, Transformation.Level);
        AdditivityGuard.NotSigned(level, basis);
        if (level.Period.Months != basis.Period.Months)
        {
            throw new ArgumentException($"'{level.Untyped.Title}' and '{basis.Untyped.Title}' are of different length.", nameof(basis));
        }

        if (!level.Key.Partner.HasSameMembers(level.Period, basis.Period))
        {
            string why = $"{level.Key.Partner} had other members in {basis.Period} than in {level.Period}";
            throw new ArgumentException($"'{level.Untyped.Title}' cannot be set against '{basis.Untyped.Title}': {why}.", nameof(basis));
        }

        // One figure is one unknown: on itself it is 100.
        Interval index = level == basis && level.Number != 0m ? Interval.Exact(Hundred) : Box.Quotient(input => input[0] * Hundred, input => input[1], level.Quantity.Interval, basis.Quantity.Interval);
        bool isLater = level.Period.CompareTo(basis.Period) > 0;
        IReadOnlyList<NumberMark> marks = RevisionGuard.CheckGrowth([level, basis], isLater ? basis.Period : level.Period, isLater ? level.Period : basis.Period);
        return new($"{level.Untyped.Title}, {basis.Period} = 100", "100 × V ÷ B", new(index), ("V", level), ("B", basis)) { OwnMarks = marks };
    }

    /// <summary>What growth on the year of successive years makes together, Π (1 + g), as a factor on the year before the first.</summary>
    /// <exception cref="ArgumentException">The series has a gap, or does not go by years; or it is of several publications, and the growth over
    /// all the years is published, in a figure that the message names.</exception>
    /// <inheritdoc cref="Minus" path="/remarks"/>
    public static Derived<Ratio> ChainedGrowth(this TradeSeries<Growth<YearOnYear>> growth)
    {
        Figure<Growth<YearOnYear>>[] years = WithoutGaps(growth);
        IReadOnlyList<NumberMark> marks = MarksOf(years);
        return new($"growth of {growth.Key}, {years[0].Period} to {years[^1].Period}", "Π (1 + g)", new(FactorOver(years)), Inputs(years)) { OwnMarks = marks };
    }

    /// <summary>The average annual growth of successive years, (Π (1 + g))^(1/n) − 1; for two years the two-year average.</summary>
    /// <exception cref="ArgumentException">The series has a gap, or does not go by years, or a growth may be below −100 %; or it is of several
    /// publications, and the growth over all the years is published, in a figure that the message names.</exception>
    /// <inheritdoc cref="Minus" path="/remarks"/>
    public static Derived<Growth<YearOnYear>> AverageGrowth(this TradeSeries<Growth<YearOnYear>> growth)
    {
        Figure<Growth<YearOnYear>>[] years = WithoutGaps(growth);
        foreach (Figure<Growth<YearOnYear>> year in years) MetricGuard.NotBelowNothing(year);
        IReadOnlyList<NumberMark> marks = MarksOf(years);
        Interval root = Transcendental.Root(FactorOver(years), years.Length);
        return new(
            $"average annual growth of {growth.Key}, {years[0].Period} to {years[^1].Period}", $"(Π (1 + g))^(1/{years.Length}) − 1",
            new(GrowthOf(root)), Inputs(years)) { OwnMarks = marks };
    }

    private static Interval FactorOver(Figure<Growth<YearOnYear>>[] years)
    {
        Interval factor = One;
        foreach (Figure<Growth<YearOnYear>> year in years) factor *= FactorOf(year.Quantity.Interval);
        return factor;
    }

    // The calendar has no year before its first.
    private static IReadOnlyList<NumberMark> MarksOf(Figure<Growth<YearOnYear>>[] years) => years[0].Period.StartYear == 1
        ? []
        : RevisionGuard.CheckGrowth(Array.ConvertAll(years, year => year.Untyped), years[0].Period.AddYears(-1), years[^1].Period);

    private static Figure<Growth<YearOnYear>>[] WithoutGaps(TradeSeries<Growth<YearOnYear>> growth)
    {
        if (growth.StepMonths != 12) throw new ArgumentException("Growth on the year chains from year to year only; take the series by year.", nameof(growth));
        SeriesEntry<Growth<YearOnYear>>[] gaps = [.. growth.Where(entry => entry.Figure is null)];
        if (gaps.Length > 0) throw new ArgumentException($"The series has no figure for {gaps[0].Period}; take its longest run.", nameof(growth));
        return [.. growth.Select(entry => entry.Figure!.Value)];
    }

    private static (string Symbol, Figure Figure)[] Inputs(Figure<Growth<YearOnYear>>[] years) =>
        [.. years.Select((year, index) => ($"g{index + 1}", year.Untyped))];
}
