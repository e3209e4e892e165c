namespace ChinaTrade.Data;

/// <summary>A measure and the code of the unit that its figures are in.</summary>
internal readonly record struct MeasureInUnit(Measure Measure, string UnitCode)
{
    /// <summary>Reads indicator, transformation, basis and unit, separated by <c>|</c>, as generated columns hold them.</summary>
    public static MeasureInUnit Parse(string text)
    {
        string[] parts = text.Split('|');
        return From(parts[0], parts[1], parts[2], parts[3]);
    }

    /// <summary>Creates the measure that the columns of a row name. The codes are known to be valid.</summary>
    public static MeasureInUnit From(string indicator, string transformation, string basis, string unit) => new(
        new Measure(Indicators.Get(indicator), EnumCodes.FromCode<Transformation>(transformation)!.Value, basis.Length == 0
            ? null : BasisDefinitions.Get(basis)),
        unit);
}
