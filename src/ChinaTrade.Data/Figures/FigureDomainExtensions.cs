namespace ChinaTrade.Data;

/// <summary>The bounds of each domain, and how messages describe it.</summary>
internal static class FigureDomainExtensions
{
    private static readonly Interval NotNegative = Interval.Between(0m, 0m, null);
    private static readonly Interval AtLeastMinusHundred = Interval.Between(-100m, 0m, null);
    private static readonly Interval Percentage = Interval.Between(0m, 0m, 100m);

    public static Interval ToInterval(this FigureDomain domain) => domain switch
    {
        FigureDomain.NotNegative => NotNegative,
        FigureDomain.AtLeastMinusHundred => AtLeastMinusHundred,
        FigureDomain.Percentage => Percentage,
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
