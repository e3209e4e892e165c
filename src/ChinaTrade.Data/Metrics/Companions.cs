namespace ChinaTrade.Data;

/// <summary>The figures printed beside a figure: same publication, same key, same period, another measure.</summary>
public static class Companions
{
    /// <summary>The year-on-year growth printed beside a level.</summary>
    /// <exception cref="ArgumentException">The figure is not a level but a change, or a level at the base of a comparison.</exception>
    /// <exception cref="FigureNotFoundException">None is printed; the message names the figure.</exception>
    public static Figure<Growth<YearOnYear>> GrowthOnYear<TUnit>(this Figure<Quantity<TUnit>> level)
        where TUnit : IUnit => GrowthOf<TUnit, YearOnYear>(level, "year-on-year growth");

    /// <summary>The growth since 2019 printed beside a level.</summary>
    /// <inheritdoc cref="GrowthOnYear"/>
    public static Figure<Growth<Since2019>> GrowthSince2019<TUnit>(this Figure<Quantity<TUnit>> level)
        where TUnit : IUnit => GrowthOf<TUnit, Since2019>(level, "growth since 2019");

    /// <summary>Finds the figure of a measure at a point in the same publication and period; <c>null</c> if none is printed.</summary>
    /// <remarks>Shares and gaps, of which a point may have several, are not found this way.</remarks>
    public static Figure? Find(this Figure figure, SeriesKey key, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(measure);
        KeyIndex keys = figure.IsAsPrinted ? figure.Columns.PrintedKeys : figure.Columns.Keys;
        int row = keys.Find(measure, null, key, figure.Period, figure.Producer, figure.Publication);
        return row < 0 ? null : new Figure(figure.Columns, row, figure.IsAsPrinted, figure.Dataset);
    }

    internal static Figure<T> Require<T>(Figure figure, Transformation transformation, BasisDefinition? basis, string missing)
        where T : struct, IQuantityKind<T>
    {
        FigureColumns columns = figure.Columns;
        PointIndex points = figure.IsAsPrinted ? columns.PrintedPoints : columns.Points;
        int row = points.Find(figure.Row, figure.Measure.Indicator, transformation, basis);
        if (row < 0) throw FigureNotFoundException.Create(figure, missing);
        return new(columns, row, figure.IsAsPrinted, figure.Dataset);
    }

    private static Figure<Growth<TBasis>> GrowthOf<TUnit, TBasis>(Figure<Quantity<TUnit>> level, string missing)
        where TUnit : IUnit
        where TBasis : IBasis
    {
        MetricGuard.Is(level, Transformation.Level);
        return Require<Growth<TBasis>>(level, Transformation.Growth, TBasis.Definition, missing);
    }
}
