namespace ChinaTrade.Data.Auditing;

/// <summary>Which figures add up: amounts and counts do; prices, indexes, shares and times do not.</summary>
internal static class Additivity
{
    /// <summary>Whether a part is at most its whole.</summary>
    public static bool IsAmount(IdentityFigure figure) =>
        figure.Unit is not ("%" or "pp" or "index" or "hour" or "working-day" or "month") && figure.Unit.Split('/').Length == 1;

    /// <summary>
    /// Whether parts that differ in a dimension and have nothing in common sum to at most their whole. An enterprise has one owner and one
    /// seat, but exports and imports, trades with many partners and in many goods; other counts of things may do so too.
    /// </summary>
    public static bool AddsUpBy(Dimension dimension, IdentityFigure figure) => figure.Unit switch
    {
        "enterprise" => dimension is Dimension.EnterpriseType or Dimension.DomesticRegion,
        "item" => false,
        _ => IsAmount(figure),
    };
}
