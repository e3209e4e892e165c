namespace ChinaTrade.Data;

/// <summary>The figures printed beside a figure: same publication, same key, same period, another measure.</summary>
public static class Companions
{
    /// <summary>The growth on the year printed beside a level.</summary>
    /// <exception cref="FigureNotFoundException">None is printed; the message names the figure.</exception>
    public static Figure<Growth<YearOnYear>> GrowthOnYear<TUnit>(this Figure<Quantity<TUnit>> level)
        where TUnit : IUnit => Require<Growth<YearOnYear>>(level, Transformation.Growth, YearOnYear.Definition, "growth on the year");

    /// <summary>The growth since 2019 printed beside a level.</summary>
    /// <inheritdoc cref="GrowthOnYear"/>
    public static Figure<Growth<Since2019>> GrowthSince2019<TUnit>(this Figure<Quantity<TUnit>> level)
        where TUnit : IUnit => Require<Growth<Since2019>>(level, Transformation.Growth, Since2019.Definition, "growth since 2019");

    internal static Figure<T> Require<T>(Figure figure, Transformation transformation, BasisDefinition? basis, string missing)
        where T : struct, IQuantityKind<T>
    {
        Measure measure = new(figure.Measure.Indicator, transformation, basis);
        return figure.Find(figure.Key, measure) is { } found ? found.As<T>() : throw FigureNotFoundException.Of(figure, missing);
    }
}
