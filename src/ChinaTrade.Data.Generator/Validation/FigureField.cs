using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What a field of a seed's entry measures: <c>volume-growth</c> is the growth of trade volume on the year.</summary>
internal sealed record FigureField(string Name, CodeEntry Indicator, Transformation Transformation, string Basis)
{
    public bool IsExact => Indicator.Text("exact") == "yes" && HasOwnUnit;

    /// <summary>Whether figures are in the indicator's unit rather than in percent or points.</summary>
    public bool HasOwnUnit => Transformation is Transformation.Level or Transformation.Change or Transformation.EarlierLevel;

    public IReadOnlyList<string> Units => Transformation switch
    {
        Transformation.Level or Transformation.Change or Transformation.EarlierLevel => Indicator.Items("units"),
        Transformation.Growth or Transformation.Share or Transformation.ShareOfGrowth => ["%"],
        _ => ["pp"],
    };

    public FigureDomain DomainOf(string unit) => FigureDomainBounds.Of(Transformation, unit, Indicator.Text("signed") == "yes");
}
