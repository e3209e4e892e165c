namespace ChinaTrade.Data;

/// <summary>What a row measures, as one category of a cube: indicator, transformation, basis and unit together.</summary>
internal static class JsonStatMeasure
{
    /// <summary><c>trade-value.growth.year-on-year.%</c>; a level has no basis.</summary>
    public static string CodeOf(FigureRow row) =>
        string.Join('.', new[] { row.Indicator, row.Transformation, row.Basis, row.Unit }.Where(part => part.Length > 0));

    /// <summary>For people: "trade value, growth".</summary>
    public static string LabelOf(FigureRow row)
    {
        Indicator? indicator = Indicators.Find(row.Indicator);
        Transformation? transformation = EnumCodes.FromCode<Transformation>(row.Transformation);
        bool isBasis = row.Basis.Length == 0 || BasisDefinitions.Codes.Contains(row.Basis);
        if (indicator is null || transformation is null || !isBasis) return CodeOf(row);
        return TransformationRules.Get(transformation.Value)
            .NameOf(indicator.Name, row.Basis.Length == 0 ? null : BasisDefinitions.Get(row.Basis));
    }

    /// <summary>The unit in words: "yuan", "yuan per t", "percent".</summary>
    public static string UnitLabelOf(string unit) => unit switch
    {
        "%" => "percent",
        "pp" => "percentage points",
        _ => string.Join(" per ", unit.Split('/').Select((part, index) =>
            !UnitDefinitions.Codes.Contains(part)
                ? part : index == 0 ? UnitDefinitions.Get(part).Plural : UnitDefinitions.Get(part).Singular)),
    };

    /// <summary>The most decimal places that a value of the rows has.</summary>
    public static int DecimalsOf(IEnumerable<FigureRow> rows) => rows.Max(row => PowerOfTen.DecimalPlaces(row.Value));
}
