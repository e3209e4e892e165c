namespace ChinaTrade.Data;

/// <summary>Which domain a measure has, and the bounds of each.</summary>
internal static class FigureDomainBounds
{
    /// <summary>What a measure can be; a signed indicator is a balance, whose levels may be below zero.</summary>
    public static FigureDomain Of(Transformation transformation, string unit, bool isSigned) => transformation switch
    {
        Transformation.Level or Transformation.EarlierLevel or Transformation.Growth when isSigned => FigureDomain.Any,
        Transformation.Level or Transformation.EarlierLevel => unit == "%" ? FigureDomain.Percentage : FigureDomain.NotNegative,
        Transformation.Growth => FigureDomain.AtLeastMinusHundred,
        Transformation.Share => FigureDomain.Percentage,
        _ => FigureDomain.Any,
    };

    public static Interval ToInterval(this FigureDomain domain) => domain switch
    {
        FigureDomain.NotNegative => Interval.Between(0m, 0m, null),
        FigureDomain.AtLeastMinusHundred => Interval.Between(-100m, 0m, null),
        FigureDomain.Percentage => Interval.Between(0m, 0m, 100m),
        _ => Interval.Unbounded,
    };
}
