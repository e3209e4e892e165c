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

    /// <summary>Returns whether a hedge says something within the domain: nothing is under 0 yuan, or over a share of 100 %.</summary>
    public static bool LeavesRoom(this FigureDomain domain, Interval printed, Hedge hedge) => LeavesRoom(domain.ToInterval(), printed, hedge);

    /// <inheritdoc cref="LeavesRoom(FigureDomain, Interval, Hedge)"/>
    public static bool LeavesRoom(Interval domain, Interval printed, Hedge hedge) => hedge == Hedge.None || !printed.CutTo(domain).IsExact;

    /// <summary>Describes what the numbers of the domain are, for messages.</summary>
    public static string Describe(this FigureDomain domain) => domain switch
    {
        FigureDomain.NotNegative => "a level is at least 0",
        FigureDomain.AtLeastMinusHundred => "a growth is at least -100%",
        FigureDomain.Percentage => "a share is from 0% to 100%",
        _ => "any number",
    };
}
