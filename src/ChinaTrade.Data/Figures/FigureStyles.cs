namespace ChinaTrade.Data;

/// <summary>How figures are written whose kind is known at run time only.</summary>
internal static class FigureStyles
{
    private static readonly NumberStyle ShareStyle = StyleOf<Share>();

    private static readonly NumberStyle PointsStyle = StyleOf<PercentagePoints<Share>>();

    public static NumberStyle Get(Measure measure, string unitCode) => (measure.Transformation, unitCode) switch
    {
        (Transformation.Growth, _) => UnitStyle.OfGrowth(measure.Basis!),
        _ => OfUnit(unitCode),
    };

    /// <summary>The code of the kind of the figures of a measure in a unit.</summary>
    public static string CodeOf(Measure measure, string unitCode) => measure.Transformation switch
    {
        Transformation.Growth => UnitStyle.CodeOfGrowth(measure.Basis!),
        Transformation.ShareChange => KindCodes.OfPoints(ShareStyle.Code),
        Transformation.GrowthGap or Transformation.GrowthChange => KindCodes.OfPoints(UnitStyle.CodeOfGrowth(measure.Basis!)),
        _ => unitCode,
    };

    /// <summary>How the difference of two numbers in a unit is written: that of percents in percentage points.</summary>
    public static NumberStyle OfDifference(string unitCode) => unitCode == "%" ? PointsStyle : OfUnit(unitCode);

    /// <summary>How amounts in a unit are written.</summary>
    public static NumberStyle OfUnit(string unitCode)
    {
        if (unitCode == "%") return ShareStyle;
        if (unitCode == "pp") return PointsStyle;
        int slash = unitCode.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? UnitStyle.From(UnitDefinitions.Get(unitCode))
            : UnitStyle.OfRate(UnitDefinitions.Get(unitCode[..slash]), UnitDefinitions.Get(unitCode[(slash + 1)..]));
    }

    private static NumberStyle StyleOf<T>()
        where T : struct, IQuantityKind<T> => T.Style;
}
