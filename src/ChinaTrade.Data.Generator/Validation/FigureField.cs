using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What a field of a seed's entry measures: <c>volume-growth</c> is the year-on-year growth of trade volume.</summary>
internal sealed record FigureField(string Name, CodeEntry Indicator, Transformation Transformation, string Basis)
{
    public bool IsExact => Indicator.Text("exact") == "yes" && Rules.IsAmount;

    public TransformationRules Rules => TransformationRules.Get(Transformation);

    public IReadOnlyList<string> Units => Rules.UnitsOf(Indicator.Items("units"));

    public FigureDomain DomainOf(string unit) => Rules.DomainOf(unit, Indicator.Text("signed") == "yes");
}
