namespace ChinaTrade.Data;

/// <summary>How figures are written whose kind is known at run time only.</summary>
internal static class FigureStyles
{
    private static readonly NumberStyle ShareStyle = StyleOf<Share>();

    private static readonly NumberStyle PointsStyle = StyleOf<PercentagePoints>();

    public static NumberStyle Get(Measure measure, string unitCode) => (measure.Transformation, unitCode) switch
    {
        (Transformation.Growth, _) => UnitStyle.OfGrowth(measure.Basis!),
        (_, "%") => ShareStyle,
        (_, "pp") => PointsStyle,
        _ => OfUnit(unitCode),
    };

    /// <summary>How the difference of two numbers in a unit is written: that of percents in percentage points.</summary>
    public static NumberStyle OfDifference(string unitCode) => unitCode is "%" or "pp" ? PointsStyle : OfUnit(unitCode);

    /// <summary>How amounts in a unit are written.</summary>
    public static NumberStyle OfUnit(string unitCode)
    {
        int slash = unitCode.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? UnitStyle.From(UnitDefinitions.Get(unitCode))
            : UnitStyle.OfRate(UnitDefinitions.Get(unitCode[..slash]), UnitDefinitions.Get(unitCode[(slash + 1)..]));
    }

    private static NumberStyle StyleOf<T>()
        where T : struct, IQuantityKind<T> => T.Style;
}
