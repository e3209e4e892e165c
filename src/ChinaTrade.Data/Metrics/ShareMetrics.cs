using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data;

/// <summary>A part against its whole, now and a year earlier. What is not known to be part of the whole, such as
/// exports of imports, is refused. Both must be of one measure and period.</summary>
/// <remarks>Reference: definitions of share and growth, derived in docs/metrics.md.</remarks>
public static class ShareMetrics
{
    /// <summary>The share V ÷ T, in percent.</summary>
    /// <remarks>Zero where the part is. A part of "over" an amount leaves no upper bound; a whole of that kind leaves 0 as the lower one.</remarks>
    /// <exception cref="ArgumentException">Part and whole are about different measures or periods, or the part is not
    /// known to be one, or the numbers may be below zero or do not add up by what tells part and whole apart.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    public static Derived<Share> ShareOf<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        PartGuard.ShareOf(part, whole);
        Interval share = RatioOf(part, whole);
        return new($"share of {part.Key} in {whole.Key}", "V ÷ T", new(share), ("V", part), ("T", whole));
    }

    /// <summary>The sum of the figures that a query finds as a share of a whole that contains them; without bounds where the whole may be zero.</summary>
    /// <exception cref="ArgumentException">A figure is about another measure or period than the whole, or is no part of it.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    /// <inheritdoc cref="QuantityAggregates.Sum"/>
    public static Share ShareOf<TUnit>(this TradeQuery<Quantity<TUnit>> parts, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        whole.Untyped.RequireNoDoubt();
        parts.Plan.RequireNoDoubt();
        foreach (Figure<Quantity<TUnit>> part in parts)
        {
            PartGuard.ShareOf(part, whole);
            if (part == whole && parts.Count() == 1) return new(RatioOf(part, whole));
        }

        return (parts.Sum() / whole.Quantity).AsShare();
    }

    /// <summary>The share a year earlier, V × (1 + G) ÷ (T × (1 + g)), in percent, with the growths printed beside part and whole.</summary>
    /// <remarks>Zero where the part is. A part's growth of "over 30 %" leaves 0 as the lower bound, a whole's no upper one.</remarks>
    /// <exception cref="ArgumentException">Part and whole are about different measures or periods, or are not levels, or the part is not
    /// known to be one, or the numbers may be below zero or do not add up by what tells part and whole apart.</exception>
    /// <exception cref="FigureNotFoundException">Part or whole has no growth on the year printed beside it.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero, or the part's growth is −100 %.</exception>
    public static Derived<Share> ShareYearEarlier<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        PartAndWhole<TUnit> pair = PartAndWhole<TUnit>.OfLevels(part, whole);
        return new(
            $"a year earlier, share of {part.Key} in {whole.Key}", "V × (1 + G) ÷ (T × (1 + g))",
            new(pair.Evaluate(
                input => input[0] * (Hundred + input[3]) * Hundred,
                input => input[1] * (Hundred + input[2]),
                _ => Interval.Exact(Hundred))), pair.Inputs);
    }

    /// <summary>The change of the share on the year, V × (g − G) ÷ (T × (1 + g)), in percentage points.</summary>
    /// <remarks>Zero where part and whole grew alike. A part's growth of "over 30 %" leaves the share itself as the upper bound.</remarks>
    /// <inheritdoc cref="ShareYearEarlier" path="/exception"/>
    public static Derived<PercentagePoints<Share>> ShareChangeIn<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        PartAndWhole<TUnit> pair = PartAndWhole<TUnit>.OfLevels(part, whole);
        return new(
            $"change of the share of {part.Key} in {whole.Key}", "V × (g − G) ÷ (T × (1 + g))",
            new(pair.Evaluate(
                input => input[0] * (input[2] - input[3]) * Hundred,
                input => input[1] * (Hundred + input[2]),
                _ => default)), pair.Inputs);
    }

    /// <summary>The whole without the part, T − V, in the figures' unit: all trade without ASEAN's.</summary>
    /// <remarks>Zero where the part is all of the whole; its bounds can reach below zero where rounding leaves that open.</remarks>
    /// <exception cref="ArgumentException">Part and whole are about different measures or periods, or the part is not
    /// known to be one, or the numbers may be below zero or do not add up by what tells part and whole apart.</exception>
    public static Derived<Quantity<TUnit>> Excluding<TUnit>(this Figure<Quantity<TUnit>> whole, Figure<Quantity<TUnit>> part)
        where TUnit : IUnit
    {
        PartGuard.PartOf(part, whole);
        Quantity<TUnit> rest = part == whole ? default : whole.Quantity - part.Quantity;
        return new($"{whole.Key} without {part.Key}", "T − V", rest, ("T", whole), ("V", part));
    }

    /// <summary>The growth on the year of the whole without the part, (T − V) ÷ (T ÷ (1 + G) − V ÷ (1 + g)) − 1, in percent.</summary>
    /// <remarks>Without bounds where the base of what is left may have been zero.</remarks>
    /// <exception cref="ArgumentException">Part and whole are about different measures or periods, or are not levels, or the part is not
    /// known to be one, or the numbers may be below zero or do not add up by what tells part and whole apart.</exception>
    /// <exception cref="FigureNotFoundException">Part or whole has no growth on the year printed beside it.</exception>
    /// <exception cref="DivideByZeroException">Nothing was left a year earlier.</exception>
    public static Derived<Growth<YearOnYear>> GrowthExcluding<TUnit>(this Figure<Quantity<TUnit>> whole, Figure<Quantity<TUnit>> part)
        where TUnit : IUnit
    {
        PartAndWhole<TUnit> pair = new(part, whole);
        Interval growth = pair.Evaluate(
            input => ((input[1] - input[0]) * (Hundred + input[2]) * (Hundred + input[3])) - (Hundred * Base(input)),
            Base,
            _ => default);
        return new($"growth of {whole.Key} without {part.Key}", "(T − V) ÷ (T ÷ (1 + G) − V ÷ (1 + g)) − 1", new(growth), pair.Inputs);
    }

    // One figure is one unknown: of itself it is all.
    private static Interval RatioOf<TUnit>(Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit => part == whole && whole.Number != 0m
            ? Interval.Exact(Hundred)
            : Box.Quotient(input => input[0] * Hundred, input => input[1], part.Quantity.Interval, whole.Quantity.Interval);

    private static ExactDecimal Base(ExactDecimal[] input) => (input[1] * (Hundred + input[2])) - (input[0] * (Hundred + input[3]));
}
