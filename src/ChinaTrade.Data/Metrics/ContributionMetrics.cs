namespace ChinaTrade.Data;

/// <summary>How much of a whole's growth comes from a part. What is not known to be part of the whole, such as
/// exports of imports, is refused. Both must be of one measure and period.</summary>
/// <remarks>Bounds are the narrowest that hold every result.</remarks>
public static class ContributionMetrics
{
    private static readonly MetricDefinition Contribution = PartAndWhole.Metric(
        x => new($"contribution of {x[0].Key} to the growth of {x[1].Key}", $"{x[0].Key}对{x[1].Key}增长的拉动"), (v, t, g, whole) => v * g * (1 + whole) / ((1 + g) * t));

    private static readonly MetricDefinition ShareOfGrowth = PartAndWhole.Metric(
        x => new($"share of {x[0].Key} in the growth of {x[1].Key}", $"{x[0].Key}对{x[1].Key}增长的贡献率"), (v, t, g, whole) => v * g * (1 + whole) / ((1 + g) * t * whole));

    /// <summary>
    /// The contribution to growth in percentage points: the part's change over the whole's earlier level, V × g × (1 + G) ÷ ((1 + g) × T).
    /// The contributions of a partition add up to the whole's growth.
    /// </summary>
    /// <remarks>Zero where the part is zero or did not grow, negative where it fell. A part's growth of "over 30 %" leaves V × (1 + G) ÷ T
    /// as the upper bound. Reference: derived in docs/metrics.md from the definition of growth.</remarks>
    /// <exception cref="ArgumentException">Part and whole are about different measures or periods, or are not levels, or the part is not
    /// known to be one, or the numbers may be below zero or do not add up by what tells part and whole apart.</exception>
    /// <exception cref="FigureNotFoundException">Part or whole has no year-on-year growth printed beside it.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero, or the part's growth is −100 %.</exception>
    public static Derived<PercentagePoints<Growth<YearOnYear>>> ContributionTo<TUnit>(
        this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        PartGuard.ShareOf(part, whole);
        return PartAndWhole.Compute<TUnit, PercentagePoints<Growth<YearOnYear>>>(Contribution, part, whole);
    }

    /// <summary>The share of the whole's growth that the part contributed, V × g × (1 + G) ÷ ((1 + g) × T × G), in percent.</summary>
    /// <remarks>More than 100 % or less than 0 % where part and rest moved in opposite directions; without bounds where the whole may
    /// not have grown at all. Reference: the contribution over the whole's growth, derived in docs/metrics.md.</remarks>
    /// <exception cref="ArgumentException">Part and whole are about different measures or periods, or are not levels, or the part is not
    /// known to be one, or the numbers may be below zero or do not add up by what tells part and whole apart.</exception>
    /// <exception cref="FigureNotFoundException">Part or whole has no year-on-year growth printed beside it.</exception>
    /// <exception cref="DivideByZeroException">The whole or its growth is zero, or the part's growth is −100 %.</exception>
    public static Derived<Share> ShareOfGrowthOf<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        PartGuard.ShareOf(part, whole);
        return PartAndWhole.Compute<TUnit, Share>(ShareOfGrowth, part, whole);
    }
}
