namespace ChinaTrade.Data;

/// <summary>The bounds of each domain.</summary>
internal static class FigureDomainBounds
{
    public static Interval ToInterval(this FigureDomain domain) => domain switch
    {
        FigureDomain.NotNegative => Interval.Between(0m, 0m, null),
        FigureDomain.AtLeastMinusHundred => Interval.Between(-100m, 0m, null),
        FigureDomain.Percentage => Interval.Between(0m, 0m, 100m),
        _ => Interval.Unbounded,
    };
}
