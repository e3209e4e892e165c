namespace ChinaTrade.Data;

/// <summary>The bounds of each domain, and how messages describe it.</summary>
internal static class FigureDomainExtensions
{
    public static Interval ToInterval(this FigureDomain domain) => domain switch
    {
        FigureDomain.NotNegative => Interval.Between(0m, 0m, null),
        FigureDomain.AtLeastMinusHundred => Interval.Between(-100m, 0m, null),
        FigureDomain.Percentage => Interval.Between(0m, 0m, 100m),
        _ => Interval.Unbounded,
    };

    /// <summary>Describes what the numbers of the domain are, for messages.</summary>
    public static string Describe(this FigureDomain domain) => domain switch
    {
        FigureDomain.NotNegative => "a level is at least 0",
        FigureDomain.AtLeastMinusHundred => "a growth is at least -100%",
        FigureDomain.Percentage => "a share is from 0% to 100%",
        _ => "any number",
    };
}
