namespace ChinaTrade.Data;

/// <summary>What a level and its growth say about the base of the comparison.</summary>
/// <remarks>Bounds are the narrowest that hold every result.
/// The base is the one that the publisher compares with, revised since it was first printed: a base implied here can lie
/// outside what the earlier publication printed. Reference: OECD, Data and Metadata Reporting and Presentation Handbook (2007), on
/// growth rates over the same period of the year before.</remarks>
public static class BaseMetrics
{
    private static readonly MetricDefinition YearEarlier = new(Formulas.Earlier, x => new($"a year earlier, {x[0]:T}", $"上年同期，{x[0]:T}"));

    private static readonly MetricDefinition In2019 = new(Formulas.Earlier, x => new($"in 2019, {x[0]:T}", $"2019年同期，{x[0]:T}"));

    private static readonly MetricDefinition Change = MetricDefinition.Amount(
        x => new($"year-on-year change, {x[0]:T}", $"同比增减，{x[0]:T}"), x => x[0] * x[1] / (1 + x[1]), new("V"), FormulaInput.Percent("g"));

    /// <summary>The level of the same period a year earlier, V ÷ (1 + g), in the level's unit, with the growth printed beside the
    /// level.</summary>
    /// <remarks>Zero where the level is. A growth of "over 30 %" leaves an upper bound only; one that may be −100 % leaves a lower bound
    /// only.</remarks>
    /// <exception cref="ArgumentException">The figure is not a level.</exception>
    /// <exception cref="FigureNotFoundException">No year-on-year growth is printed beside the level.</exception>
    /// <exception cref="DivideByZeroException">The growth is −100 %.</exception>
    public static Derived<Quantity<TUnit>> LevelYearEarlier<TUnit>(this Figure<Quantity<TUnit>> level)
        where TUnit : IUnit => YearEarlier.Compute<Quantity<TUnit>>(level, level.GrowthOnYear());

    /// <summary>The level of the same period of 2019, V ÷ (1 + g), in the level's unit, with the growth since 2019 printed beside the
    /// level.</summary>
    /// <exception cref="FigureNotFoundException">No growth since 2019 is printed beside the level.</exception>
    /// <inheritdoc cref="LevelYearEarlier"/>
    public static Derived<Quantity<TUnit>> LevelIn2019<TUnit>(this Figure<Quantity<TUnit>> level)
        where TUnit : IUnit => In2019.Compute<Quantity<TUnit>>(level, level.GrowthSince2019());

    /// <summary>The year-on-year change, V × g ÷ (1 + g), in the level's unit; negative for a fall.</summary>
    /// <remarks>Zero where level or growth is. A growth of "over 30 %" leaves the level itself as the upper bound; one that may be
    /// −100 % leaves no lower bound.</remarks>
    /// <exception cref="ArgumentException">The figure is not a level.</exception>
    /// <exception cref="FigureNotFoundException">No year-on-year growth is printed beside the level.</exception>
    /// <exception cref="DivideByZeroException">The growth is −100 %.</exception>
    public static Derived<Quantity<TUnit>> ChangeOnYear<TUnit>(this Figure<Quantity<TUnit>> level)
        where TUnit : IUnit => Change.Compute<Quantity<TUnit>>(level, level.GrowthOnYear());
}
