namespace ChinaTrade.Data;

/// <summary>Checks that the number of a row is the one that its printed text says, as the seed compiler does. A row does not say how
/// precise the document is, so that its bounds are not held to the text.</summary>
internal sealed class PrintedCheck
{
    private readonly Dictionary<(string Basis, string Unit), NumberStyle> styles = [];
    private readonly PrintedTextRule rule = new(new(Units().Select(FigureStyles.OfUnit)));

    /// <exception cref="RowFormatException">The text says another number; the message names both.</exception>
    public void Check(FigureRow row, long line)
    {
        if (row.Printed.Length == 0) return;
        decimal value = PowerOfTen.Trim(row.Value);
        int scale = PowerOfTen.ScaleOf(value);
        PrintedNumber number = new(
            EnumCodes.HedgeOf(row.Hedge)!.Value, value * PowerOfTen.Get(scale), scale, PrintedNumber.ExactPrecision, 0, string.Empty);
        Interval bounds = Interval.Between(row.Lower, row.Value, row.Upper);
        if (rule.FaultOf(row.Unit, StyleOf(row), number, bounds, row.Printed, out _) is not { } fault) return;
        string figure = $"{PowerOfTen.PlainDigits(value)} {row.Unit}";
        throw new RowFormatException(
            $"'{RowRequirement.Shown(row.Printed)}' is not how the figure '{figure}' is printed: {fault}.", line, RowColumn.Printed.Name);
    }

    private static IEnumerable<string> Units() =>
        ["%", "pp", .. UnitDefinitions.Codes, .. Indicators.All.SelectMany(indicator => indicator.UnitCodes)
            .Where(unit => unit.Contains('/', StringComparison.Ordinal)).Distinct()];

    private NumberStyle StyleOf(FigureRow row)
    {
        string basis = row.Transformation == TransformationRules.Get(Transformation.Growth).Code ? row.Basis : string.Empty;
        if (styles.TryGetValue((basis, row.Unit), out NumberStyle? style)) return style;
        return styles[(basis, row.Unit)] = basis.Length > 0
            ? UnitStyle.OfGrowth(BasisDefinitions.Get(basis)) : FigureStyles.OfUnit(row.Unit);
    }
}
