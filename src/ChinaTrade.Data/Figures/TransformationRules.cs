namespace ChinaTrade.Data;

/// <summary>
/// What follows from a transformation: the unit, whether there is a basis or a reference, what the number can be. The seed compiler,
/// importers, the audit, metrics and the testing package all ask here.
/// </summary>
/// <param name="Transformation">The transformation; its number is its place in <see cref="All"/>.</param>
/// <param name="OwnUnit">The unit, <c>%</c> or <c>pp</c>; <c>null</c> for that of the indicator.</param>
/// <param name="TakesBasis">Whether it is measured against a base.</param>
/// <param name="TakesReference">Whether it may refer to another figure.</param>
/// <param name="Chinese">What it is called in Chinese.</param>
internal sealed record TransformationRules(
    Transformation Transformation, string? OwnUnit, bool TakesBasis, bool TakesReference, string Chinese)
{
    /// <summary>Every transformation, in the order in which seeds list figures.</summary>
    public static IReadOnlyList<TransformationRules> All { get; } =
    [
        new(Transformation.Level, null, TakesBasis: false, TakesReference: false, "数值"),
        new(Transformation.Growth, "%", TakesBasis: true, TakesReference: false, "增长"),
        new(Transformation.Share, "%", TakesBasis: false, TakesReference: true, "占比"),
        new(Transformation.ShareChange, "pp", TakesBasis: true, TakesReference: true, "占比变化"),
        new(Transformation.GrowthGap, "pp", TakesBasis: true, TakesReference: true, "增速差"),
        new(Transformation.GrowthChange, "pp", TakesBasis: true, TakesReference: false, "增速变化"),
        new(Transformation.ShareOfGrowth, "%", TakesBasis: true, TakesReference: false, "增长贡献率"),
        new(Transformation.Change, null, TakesBasis: true, TakesReference: false, "增减"),
        new(Transformation.EarlierLevel, null, TakesBasis: true, TakesReference: false, "基期数值"),
    ];

    /// <summary>The code: <c>share-of-growth</c>.</summary>
    public string Code { get; } = CodeText.OfName(Transformation.ToString());

    /// <summary>Whether figures are amounts of the indicator, which may add up, rather than percents or points.</summary>
    public bool IsAmount => OwnUnit is null;

    /// <summary>Returns the rules of a transformation.</summary>
    public static TransformationRules Get(Transformation transformation) => All[(int)transformation];

    /// <summary>Returns the units that figures may be in, the usual one first.</summary>
    public IReadOnlyList<string> UnitsOf(IReadOnlyList<string> indicatorUnits) => OwnUnit is { } unit ? [unit] : indicatorUnits;

    /// <summary>Returns what the number can be at all; the levels of a signed indicator, such as a balance, may be below zero.</summary>
    public FigureDomain DomainOf(string unit, bool isSigned) => Transformation switch
    {
        Transformation.Level or Transformation.EarlierLevel or Transformation.Growth when isSigned => FigureDomain.Any,
        Transformation.Level or Transformation.EarlierLevel => unit == "%" ? FigureDomain.Percentage : FigureDomain.NotNegative,
        Transformation.Growth => FigureDomain.AtLeastMinusHundred,
        Transformation.Share => FigureDomain.Percentage,
        _ => FigureDomain.Any,
    };

    /// <summary>Returns the measure in words: "trade value", "trade value, growth since 2019". Year-on-year growth needs no base in
    /// words.</summary>
    public string NameOf(string indicator, BasisDefinition? basis)
    {
        if (Transformation == Transformation.Level) return indicator;
        string text = $"{indicator}, {Code.Replace('-', ' ')}";
        return basis is null || basis.Code == BasisDefinition.Usual ? text : $"{text} {basis.Phrase}";
    }

    /// <summary>Returns the same in Chinese: "进出口总值，比2019年同期增长".</summary>
    public string ChineseNameOf(string indicator, BasisDefinition? basis)
    {
        if (Transformation == Transformation.Level) return indicator;
        return basis is null || basis.Code == BasisDefinition.Usual ? $"{indicator}，{Chinese}" : $"{indicator}，{basis.Chinese}{Chinese}";
    }
}
