namespace ChinaTrade.Data;

/// <summary>How quantities in a unit, rates of two units and growth on a basis are written.</summary>
internal static class UnitStyle
{
    public static NumberStyle From(UnitDefinition unit) => new(unit.Code, unit.Words, unit.Chinese);

    public static NumberStyle OfRate(UnitDefinition numerator, UnitDefinition denominator)
    {
        string symbol = numerator.Symbol + "/" + denominator.Symbol;
        List<string> words = [symbol, symbol];
        foreach (string above in numerator.Words)
        {
            foreach (string below in denominator.Words) words.Add(above + " per " + below);
        }

        words.Add($"每{denominator.Chinese} {numerator.Chinese}");
        return new(numerator.Code + "/" + denominator.Code, words, numerator.Chinese + "/" + denominator.Chinese) { HasMagnitudes = false };
    }

    public static string CodeOfGrowth(BasisDefinition basis) => "% " + basis.Code;

    public static NumberStyle OfGrowth(BasisDefinition basis) => new(CodeOfGrowth(basis), ["%", "%", "percent", "per cent"], "%")
    {
        HasMagnitudes = false,
        IsSigned = true,
        EnglishBasis = basis.Phrase,
        ChineseBasis = basis.Chinese,
    };
}
