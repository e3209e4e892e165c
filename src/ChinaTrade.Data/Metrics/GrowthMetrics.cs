using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>Growth rates from growth rates.</summary>
public static class GrowthMetrics
{
    /// <summary>How far one growth is above another on the same base, g − h, in percentage points.</summary>
    /// <exception cref="ArgumentException">The two are about different periods.</exception>
    public static Derived<PercentagePoints> GapTo<TBasis>(this Figure<Growth<TBasis>> growth, Figure<Growth<TBasis>> other)
        where TBasis : IBasis
    {
        MetricGuard.SamePeriod(growth, other);
        return new($"growth of {growth.Key} above that of {other.Key}", "g − h", growth.Quantity - other.Quantity, ("g", growth), ("h", other));
    }

    /// <summary>The growth on the year of two parts together, (V + W) ÷ (V ÷ (1 + g) + W ÷ (1 + h)) − 1.</summary>
    /// <exception cref="ArgumentException">The two are about different periods.</exception>
    /// <exception cref="OverlapException">The two overlap, or may overlap.</exception>
    /// <exception cref="FigureNotFoundException">One of them has no growth on the year printed beside it.</exception>
    public static Derived<Growth<YearOnYear>> GrowthTogetherWith<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> other)
        where TUnit : IUnit
    {
        FigureOverlap.ThrowUnlessDisjoint([part, other]);
        PartAndWhole<TUnit> pair = new(part, other);
        Interval growth = pair.Evaluate(
            input => ((input[0] + input[1]) * (Hundred + input[2]) * (Hundred + input[3])) - (Hundred * Base(input)), Base);
        return new(
            $"growth of {part.Key} and {other.Key} together", "(V + W) ÷ (V ÷ (1 + g) + W ÷ (1 + h)) − 1", new(growth),
            ("V", part), ("W", other), ("g", part.GrowthOnYear()), ("h", other.GrowthOnYear()));
    }

    /// <summary>The average annual growth over the years since 2019, (1 + g)^(1/n) − 1.</summary>
    /// <exception cref="ArgumentException">The figure is not about a year after 2019.</exception>
    public static Derived<Growth<YearOnYear>> AverageAnnualGrowth(this Figure<Growth<Since2019>> growth)
    {
        int years = growth.Period.StartYear - 2019;
        if (years < 1) throw new ArgumentException($"'{growth.Untyped.Title}' is not about a year after 2019.", nameof(growth));
        Interval root = Transcendental.Root(Interval.Exact(1m) + (growth.Quantity.Interval / Hundred), years);
        return new(
            $"average annual growth of {growth.Key} over {years} years", $"(1 + g)^(1/{years}) − 1",
            new((root - Interval.Exact(1m)) * Hundred), ("g", growth));
    }

    /// <summary>The growth of the other side of a printed gap: own growth less gap.</summary>
    /// <exception cref="ArgumentException">The figure is not a growth gap.</exception>
    /// <exception cref="FigureNotFoundException">The figure's own growth is not printed.</exception>
    public static Derived<Growth<YearOnYear>> GrowthOfOther(this Figure<PercentagePoints> gap)
    {
        if (gap.Measure.Transformation != Transformation.GrowthGap) throw new ArgumentException($"'{gap.Untyped.Title}' is not a growth gap.", nameof(gap));
        Figure<Growth<YearOnYear>> growth = Companions.Require<Growth<YearOnYear>>(
            gap, Transformation.Growth, YearOnYear.Definition, "growth on the year");
        return new($"growth of {gap.Untyped.ReferenceKey}", "g − d", growth.Quantity - gap.Quantity, ("g", growth), ("d", gap));
    }

    private static Interval Hundred => Interval.Exact(100m);

    private static Interval Base(Interval[] input) => (input[0] * (Hundred + input[3])) + (input[1] * (Hundred + input[2]));
}
