namespace ChinaTrade.Data;

/// <summary>A part against its whole, now and a year earlier. What is not known to be part of the whole, such as
/// exports of imports, is refused. Both must be of one measure and period.</summary>
/// <remarks>Bounds are the narrowest that hold every result. Reference: definitions of share and growth, derived in
/// docs/metrics.md.</remarks>
public static class ShareMetrics
{
    private static readonly MetricDefinition ShareNow = new(
        Formulas.Share, x => new($"share of {x[0].Key} in {x[1].Key}", $"{x[0].Key}占{x[1].Key}的比重"));

    private static readonly MetricDefinition ShareEarlier = PartAndWhole.Metric(
        x => new($"a year earlier, share of {x[0].Key} in {x[1].Key}", $"上年同期{x[0].Key}占{x[1].Key}的比重"), (v, t, g, whole) => v * (1 + whole) / (t * (1 + g)));

    private static readonly MetricDefinition ShareChange = PartAndWhole.Metric(
        x => new($"change of the share of {x[0].Key} in {x[1].Key}", $"{x[0].Key}占{x[1].Key}比重的变化"), (v, t, g, whole) => v * (g - whole) / (t * (1 + g)));

    private static readonly MetricDefinition Rest = MetricDefinition.Amount(
        x => new($"{x[0].Key} without {x[1].Key}", $"{x[0].Key}（不含{x[1].Key}）"), x => x[0] - x[1], new("T"), new("V"));

    private static readonly MetricDefinition RestGrowth = PartAndWhole.Metric(
        x => new($"growth of {x[1].Key} without {x[0].Key}", $"{x[1].Key}（不含{x[0].Key}）增长"), (v, t, g, whole) => ((t - v) / ((t / (1 + whole)) - (v / (1 + g)))) - 1);

    /// <summary>The share V ÷ T, in percent.</summary>
    /// <remarks>Zero where the part is. A part of "over" an amount leaves no upper bound; a whole of that kind leaves 0 as the lower
    /// one.</remarks>
    /// <exception cref="ArgumentException">Part and whole are about different measures or periods, or the part is not
    /// known to be one, or the numbers may be below zero or do not add up by what tells part and whole apart.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    public static Derived<Share> ShareOf<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit => ShareOf(part.Untyped, whole.Untyped);

    /// <summary>The same of figures whose kind is not known to the compiler.</summary>
    /// <inheritdoc cref="ShareOf{TUnit}(Figure{Quantity{TUnit}}, Figure{Quantity{TUnit}})" path="/exception"/>
    internal static Derived<Share> ShareOf(Figure part, Figure whole)
    {
        PartGuard.ShareOf(part, whole);
        return ShareNow.Compute<Share>(part, whole);
    }

    /// <summary>The sum of the figures that a query finds as a share of a whole that contains them; without bounds where the whole may be
    /// zero.</summary>
    /// <exception cref="ArgumentException">A figure is about another measure or period than the whole, or is no part of it.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    /// <inheritdoc cref="QuantityAggregates.Sum"/>
    public static Share ShareOf<TUnit>(this TradeQuery<Quantity<TUnit>> parts, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        ArgumentNullException.ThrowIfNull(parts);
        whole.Untyped.RequireNoDoubt();
        parts.Plan.RequireNoDoubt();
        foreach (Figure<Quantity<TUnit>> part in parts)
        {
            PartGuard.ShareOf(part, whole);
            if (part == whole && parts.Count() == 1) return ShareNow.Compute<Share>(part, whole);
        }

        return (parts.Sum() / whole.Quantity).AsShare();
    }

    /// <summary>The share a year earlier, V × (1 + G) ÷ (T × (1 + g)), in percent, with the growths printed beside part and
    /// whole.</summary>
    /// <remarks>Zero where the part is. A part's growth of "over 30 %" leaves 0 as the lower bound, a whole's no upper one.</remarks>
    /// <exception cref="ArgumentException">Part and whole are about different measures or periods, or are not levels, or the part is not
    /// known to be one, or the numbers may be below zero or do not add up by what tells part and whole apart.</exception>
    /// <exception cref="FigureNotFoundException">Part or whole has no year-on-year growth printed beside it.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero, or the part's growth is −100 %.</exception>
    public static Derived<Share> ShareYearEarlier<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        PartGuard.ShareOf(part, whole);
        return PartAndWhole.Compute<TUnit, Share>(ShareEarlier, part, whole);
    }

    /// <summary>The year-on-year change of the share, V × (g − G) ÷ (T × (1 + g)), in percentage points.</summary>
    /// <remarks>Zero where part and whole grew alike. A part's growth of "over 30 %" leaves the share itself as the upper bound.</remarks>
    /// <inheritdoc cref="ShareYearEarlier" path="/exception"/>
    public static Derived<PercentagePoints<Share>> ShareChangeIn<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        PartGuard.ShareOf(part, whole);
        return PartAndWhole.Compute<TUnit, PercentagePoints<Share>>(ShareChange, part, whole);
    }

    /// <summary>The whole without the part, T − V, in the figures' unit: all trade without ASEAN's.</summary>
    /// <remarks>Zero where the part is all of the whole; its bounds can reach below zero where rounding leaves that open.</remarks>
    /// <exception cref="ArgumentException">Part and whole are about different measures or periods, or the part is not
    /// known to be one, or the numbers may be below zero or do not add up by what tells part and whole apart.</exception>
    public static Derived<Quantity<TUnit>> Excluding<TUnit>(this Figure<Quantity<TUnit>> whole, Figure<Quantity<TUnit>> part)
        where TUnit : IUnit
    {
        PartGuard.PartOf(part, whole);
        return Rest.Compute<Quantity<TUnit>>(whole, part);
    }

    /// <summary>The year-on-year growth of the whole without the part, (T − V) ÷ (T ÷ (1 + G) − V ÷ (1 + g)) − 1, in percent.</summary>
    /// <remarks>Without bounds where the base of what is left may have been zero.</remarks>
    /// <exception cref="ArgumentException">Part and whole are about different measures or periods, or are not levels, or the part is not
    /// known to be one, or the numbers may be below zero or do not add up by what tells part and whole apart.</exception>
    /// <exception cref="FigureNotFoundException">Part or whole has no year-on-year growth printed beside it.</exception>
    /// <exception cref="DivideByZeroException">Nothing was left a year earlier.</exception>
    public static Derived<Growth<YearOnYear>> GrowthExcluding<TUnit>(this Figure<Quantity<TUnit>> whole, Figure<Quantity<TUnit>> part)
        where TUnit : IUnit
    {
        PartGuard.PartOf(part, whole);
        return PartAndWhole.Compute<TUnit, Growth<YearOnYear>>(RestGrowth, part, whole);
    }
}
