using ChinaTrade.Data.Units;

namespace ChinaTrade.Data;

/// <summary>What a series tells through time.</summary>
/// <remarks>Bounds are the narrowest that hold every result of rounding; <see cref="AverageGrowth"/> is wider by less than 10⁻⁸
/// points.</remarks>
public static class SeriesMetrics
{
    private static readonly MetricDefinition Difference = MetricDefinition.Amount(
        x => new($"{x[0].Measure}: {x[0].Key}, {x[0].Period.After(x[1].Period)}", $"{x[0].Measure}：{x[0].Key}，{x[0].Period.After(x[1].Period)}"), x => x[0] - x[1], new("A"), new("B"));

    private static readonly MetricDefinition Index = MetricDefinition.Amount(
        x => new($"{x[0]:T}, {x[1].Period} = 100", $"{x[0]:T}，{x[1].Period}=100"), x => Percent.Hundred * x[0] / x[1], new("V"), new("B"));

    /// <summary>
    /// The months that a longer period has over a shorter one that begins with it: the first half less the first quarter is the
    /// second quarter.
    /// </summary>
    /// <remarks>Bounds are sound against rounding. Between figures that were published on several days, revisions come on top: the result
    /// then is marked <see cref="NumberMark.RevisionsNotCounted"/>.</remarks>
    /// <exception cref="ArgumentException">The two are not of one series, do not begin together, the second is not shorter, or they do not
    /// add up over time, as counts of enterprises and price indices do not; or they are of several publications, and the rest is published,
    /// in a figure that the message names.</exception>
    public static Derived<Quantity<TUnit>> Minus<TUnit>(this Figure<Quantity<TUnit>> longer, Figure<Quantity<TUnit>> shorter)
        where TUnit : IUnit
    {
        bool beginTogether = longer.Period.MonthsSince(shorter.Period) == 0 && longer.Period.MonthCount > shorter.Period.MonthCount;
        if (longer.Key != shorter.Key || longer.Measure != shorter.Measure || !beginTogether)
        {
            throw new ArgumentException($"'{shorter.Untyped.Title}' is not a beginning of '{longer.Untyped.Title}'. Ask for two of one key and measure that begin together.", nameof(shorter));
        }

        AdditivityGuard.AddUp(longer, shorter);
        RequireSameMembers(longer.Untyped, shorter.Untyped, nameof(shorter));
        Period rest = longer.Period.After(shorter.Period);
        RevisionGuard.ThrowIfPublished([longer, shorter], longer.Measure, rest);
        return Difference.Compute<Quantity<TUnit>>(longer, shorter);
    }

    /// <summary>A level as an index on that of a base period = 100.</summary>
    /// <exception cref="ArgumentException">The two are not levels of one series or of periods of one length, may be below zero as balances
    /// may, or the partner's members changed between them; or they are of several publications, and the growth from one to the other is
    /// published, in a figure that the message names.</exception>
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
        if (level.Period.MonthCount != basis.Period.MonthCount)
        {
            throw new ArgumentException($"'{level.Untyped.Title}' and '{basis.Untyped.Title}' are of different length.", nameof(basis));
        }

        RequireSameMembers(level.Untyped, basis.Untyped, nameof(basis));

        bool isLater = level.Period.CompareTo(basis.Period) > 0;
        RevisionGuard.ThrowIfGrowthPublished([level, basis], isLater ? basis.Period : level.Period, isLater ? level.Period : basis.Period);
        return Index.Compute<Quantity<IndexPoint>>(level, basis);
    }

    /// <summary>What year-on-year growth of successive years makes together, Π (1 + g), as a factor on the year before the first.</summary>
    /// <exception cref="ArgumentException">The series has a gap, or does not go by years; or it is of several publications, and the growth
    /// over all the years is published, in a figure that the message names.</exception>
    /// <inheritdoc cref="Minus" path="/remarks"/>
    public static Derived<Ratio> ChainedGrowth(this TradeSeries<Growth<YearOnYear>> growth)
    {
        ArgumentNullException.ThrowIfNull(growth);
        Figure<Growth<YearOnYear>>[] years = WithoutGaps(growth);
        ThrowIfPublished(years);
        MetricDefinition chained = new(
            new(isPercent: false, Formulas.Chained(Term.Inputs(years.Length)), [.. Formulas.GrowthRates(years.Length)]), x =>
                new($"growth of {YearsOf(x)}", $"{YearsOf(x)}增长"));
        return chained.Compute<Ratio>(Array.ConvertAll(years, year => year.Untyped));
    }

    /// <summary>The average annual growth of successive years, (Π (1 + g))^(1/n) − 1; for two years the two-year average.</summary>
    /// <exception cref="ArgumentException">The series has a gap, or does not go by years, or a growth may be below −100 %; or it is of
    /// several publications, and the growth over all the years is published, in a figure that the message names.</exception>
    /// <inheritdoc cref="Minus" path="/remarks"/>
    public static Derived<Growth<YearOnYear>> AverageGrowth(this TradeSeries<Growth<YearOnYear>> growth)
    {
        ArgumentNullException.ThrowIfNull(growth);
        Figure<Growth<YearOnYear>>[] years = WithoutGaps(growth);
        foreach (Figure<Growth<YearOnYear>> year in years) MetricGuard.NotBelowNothing(year);
        ThrowIfPublished(years);
        Term mean = Term.Root(Formulas.Chained(Term.Inputs(years.Length)), years.Length) - 1;
        MetricDefinition average = new(
            new(isPercent: true, mean, [.. Formulas.GrowthRates(years.Length)]), x =>
                new($"average annual growth of {YearsOf(x)}", $"{YearsOf(x)}年均增长"));
        return average.Compute<Growth<YearOnYear>>(Array.ConvertAll(years, year => year.Untyped));
    }

    private static Wording YearsOf(Figure[] years) =>
        new($"{years[0].Key}, {years[0].Period} to {years[^1].Period}", $"{years[0].Key}，{years[0].Period}至{years[^1].Period}");

    private static void ThrowIfPublished(Figure<Growth<YearOnYear>>[] years)
    {
        // The calendar has no year before its first.
        if (years[0].Period.StartYear == 1) return;
        RevisionGuard.ThrowIfGrowthPublished(Array.ConvertAll(years, year => year.Untyped), years[0].Period.AddYears(-1), years[^1].Period);
    }

    private static Figure<Growth<YearOnYear>>[] WithoutGaps(TradeSeries<Growth<YearOnYear>> growth)
    {
        if (growth.StepMonths != 12)
        {
            throw new ArgumentException("Year-on-year growth chains from year to year only; take the series by year.", nameof(growth));
        }

        SeriesEntry<Growth<YearOnYear>>[] gaps = [.. growth.Where(entry => entry.Figure is null)];
        if (gaps.Length > 0)
        {
            throw new ArgumentException(Invariant($"The series has no figure for {gaps[0].Period}; take its longest run."), nameof(growth));
        }

        return [.. growth.Select(entry => entry.Figure!.Value)];
    }

    private static void RequireSameMembers(Figure level, Figure other, string parameter)
    {
        if (level.Partner.HasSameMembers(level.Period, other.Period)) return;
        string why = Invariant($"{level.Partner} had other members in {other.Period} than in {level.Period}");
        throw new ArgumentException($"'{level.Title}' cannot be set against '{other.Title}': {why}.", parameter);
    }
}
