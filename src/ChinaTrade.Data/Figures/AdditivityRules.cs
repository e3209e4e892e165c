namespace ChinaTrade.Data;

/// <summary>What follows from an indicator's additivity.</summary>
internal static class AdditivityRules
{
    /// <summary>Whether parts that differ in a dimension and have nothing in common sum to at most their whole.</summary>
    public static bool AddsUpBy(this Additivity additivity, Dimension dimension) => additivity switch
    {
        Additivity.Additive => true,
        Additivity.SemiAdditive => dimension is Dimension.EnterpriseType or Dimension.DomesticRegion,
        _ => false,
    };

    /// <summary>Whether amounts of successive periods sum to that of all of them.</summary>
    public static bool AddsUpOverTime(this Additivity additivity) => additivity == Additivity.Additive;
}
