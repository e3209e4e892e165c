using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>A part against its whole, now and a year earlier. The caller says what the whole is; both must be of one period.</summary>
public static class ShareMetrics
{
    /// <summary>The share V ÷ T, in percent.</summary>
    /// <exception cref="ArgumentException">Part and whole are about different periods.</exception>
    /// <exception cref="DivideByZeroException">The whole is zero.</exception>
    public static Derived<Share> ShareOf<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        MetricGuard.SamePeriod(part, whole);
        Interval share = Box.Quotient(input => input[0] * Hundred, input => input[1], part.Quantity.Interval, whole.Quantity.Interval);
        return new($"share of {part.Key} in {whole.Key}", "V ÷ T", new(share), ("V", part), ("T", whole));
    }

    /// <summary>The share a year earlier, V·(1 + G) ÷ (T·(1 + g)), with the growths printed beside part and whole.</summary>
    /// <inheritdoc cref="ShareOf"/>
    /// <exception cref="FigureNotFoundException">Part or whole has no growth on the year printed beside it.</exception>
    public static Derived<Share> ShareYearEarlier<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        PartAndWhole<TUnit> pair = new(part, whole);
        return new(
            $"a year earlier, share of {part.Key} in {whole.Key}", "V × (1 + G) ÷ (T × (1 + g))",
            new(pair.Evaluate(
                input => input[0] * (Hundred + input[3]) * Hundred,
                input => input[1] * (Hundred + input[2]))), pair.Inputs);
    }

    /// <summary>The change of the share on the year in percentage points, V·(g − G) ÷ (T·(1 + g)).</summary>
    /// <inheritdoc cref="ShareYearEarlier"/>
    public static Derived<PercentagePoints> ShareChangeIn<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        PartAndWhole<TUnit> pair = new(part, whole);
        return new(
            $"change of the share of {part.Key} in {whole.Key}", "V × (g − G) ÷ (T × (1 + g))",
            new(pair.Evaluate(
                input => input[0] * (input[2] - input[3]) * Hundred,
                input => input[1] * (Hundred + input[2]))), pair.Inputs);
    }

    /// <summary>What of the whole the part leaves, T − V.</summary>
    /// <exception cref="ArgumentException">Part and whole are about different periods.</exception>
    public static Derived<Quantity<TUnit>> RestOf<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        MetricGuard.SamePeriod(part, whole);
        return new($"{whole.Key} without {part.Key}", "T − V", whole.Quantity - part.Quantity, ("V", part), ("T", whole));
    }

    /// <summary>The growth on the year of what the part leaves of the whole, (T − V) ÷ (T ÷ (1 + G) − V ÷ (1 + g)) − 1.</summary>
    /// <remarks>Without bounds where the rest's base may have been zero.</remarks>
    /// <inheritdoc cref="ShareYearEarlier"/>
    public static Derived<Growth<YearOnYear>> GrowthOfRest<TUnit>(this Figure<Quantity<TUnit>> part, Figure<Quantity<TUnit>> whole)
        where TUnit : IUnit
    {
        PartAndWhole<TUnit> pair = new(part, whole);
        Interval growth = pair.Evaluate(
            input => ((input[1] - input[0]) * (Hundred + input[2]) * (Hundred + input[3])) - (Hundred * Base(input)), Base);
        return new($"growth of {whole.Key} without {part.Key}", "(T − V) ÷ (T ÷ (1 + G) − V ÷ (1 + g)) − 1", new(growth), pair.Inputs);
    }

    private static Interval Hundred => Interval.Exact(100m);

    private static Interval Base(Interval[] input) => (input[1] * (Hundred + input[2])) - (input[0] * (Hundred + input[3]));
}
