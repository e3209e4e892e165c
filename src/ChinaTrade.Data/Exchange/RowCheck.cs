using static ChinaTrade.Data.RowRequirement;

namespace ChinaTrade.Data;

/// <summary>Checks that every code of a row is known, every number possible, and every text in the one spelling that rows have.</summary>
internal sealed class RowCheck
{
    private readonly TradeCodes codes;
    private readonly (RowColumn Column, Func<string, bool> IsKnown, Func<IEnumerable<string>> Valid)[] codeColumns;

    /// <param name="codes">The codes that rows may have.</param>
    public RowCheck(TradeCodes codes)
    {
        this.codes = codes;
        codeColumns =
        [
            (RowColumn.Indicator, code => Indicators.Find(code) is not null, () => Codes(Indicators.All)),
            (RowColumn.Transformation, code => EnumCodes.FromCode<Transformation>(code) is not null, EnumCodes.All<Transformation>),
            (RowColumn.Basis, code => code.Length == 0 || BasisDefinitions.Codes.Contains(code), () => BasisDefinitions.Codes),
            .. DimensionInfo.All.Select(CodesOf),
            (RowColumn.Producer, code => codes.Producers.Find(code) is not null, () => Codes(codes.Producers)),
            (RowColumn.Hedge, code => EnumCodes.HedgeOf(code) is not null, () => EnumCodes.All<Hedge>().Where(code => code != "none")),
            (RowColumn.Status, IsStatus, () => EnumCodes.All<ObservationStatus>().Where(IsStatus)),
        ];
    }

    /// <param name="row">The row.</param>
    /// <param name="before">The row that was checked before it, whose codes mostly recur.</param>
    /// <param name="line">The line.</param>
    /// <exception cref="RowFormatException">A column is wrong; the message names line, column, text and what was expected.</exception>
    public void Check(FigureRow row, FigureRow? before, long line)
    {
        if (!ReferenceEquals(row.Period, before?.Period)) CheckPeriod(row.Period, line);
        foreach ((RowColumn column, Func<string, bool> isKnown, Func<IEnumerable<string>> valid) in codeColumns)
        {
            string code = column.TextOf(row);
            bool recurs = before is not null && ReferenceEquals(code, column.TextOf(before));
            if (!recurs && !isKnown(code)) Known(line, column, code, isKnown: false, valid());
        }

        TransformationRules rules = RulesOf(row);
        CheckUnit(row, rules, line);
        BoundsCheck.Check(row, DomainOf(row), line);
        CheckReference(row, rules, line);
        CheckCorrection(row, line);
    }

    /// <summary>Returns what the number of a row with known codes can be at all.</summary>
    public static FigureDomain DomainOf(FigureRow row) => RulesOf(row).DomainOf(row.Unit, Indicators.Get(row.Indicator).IsSigned);

    private static TransformationRules RulesOf(FigureRow row) =>
        TransformationRules.Get(EnumCodes.FromCode<Transformation>(row.Transformation)!.Value);

    private static void CheckPeriod(string text, long line)
    {
        bool isPeriod = Period.TryParse(text, out Period period);
        if (!isPeriod || period.ToString() != text)
        {
            Require(false, line, RowColumn.Period, text, isPeriod ? Invariant($"'{period}'") : Period.Shapes);
        }
    }

    private static void CheckUnit(FigureRow row, TransformationRules rules, long line)
    {
        string expected = rules.TakesBasis ? "a basis such as year-on-year" : "nothing";
        Require(rules.TakesBasis == row.Basis.Length > 0, line, RowColumn.Basis, row.Basis, expected);
        IReadOnlyList<string> units = rules.UnitsOf(Indicators.Get(row.Indicator).UnitCodes);
        Require(units.Contains(row.Unit), line, RowColumn.Unit, row.Unit,
            $"a unit of '{row.Indicator}' as {row.Transformation}: {string.Join(" or ", units)}");
    }

    private void CheckReference(FigureRow row, TransformationRules rules, long line)
    {
        if (!rules.TakesReference)
        {
            Require(row.Reference.Length == 0, line, RowColumn.Reference, row.Reference,
                "nothing, since only shares and gaps refer to another figure");
            return;
        }

        if (row.Reference.Length == 0)
        {
            throw new RowFormatException(
                $"'{row.Transformation}' does not say of what, or against what; {ReferenceText.Example}.", line, RowColumn.Reference.Name);
        }

        // Wholes outside China's trade are known by their code alone.
        if (OutsideWholes.Codes.Contains(row.Reference)) return;
        if (CodeText.IsCode(row.Reference)) Known(line, RowColumn.Reference, row.Reference, isKnown: false, OutsideWholes.Codes);
        ReferenceFault? fault = ReferenceText.FindFault(
            row.Reference, (info, code) => codes.Find(info.Dimension, code) is not null, info => row[info.Dimension]);
        if (fault is null) return;
        if (fault.UnknownIn is { } unknown)
        {
            Known(line, RowColumn.Reference, fault.UnknownCode, isKnown: false, Codes(codes.All(unknown.Dimension)));
        }

        throw new RowFormatException(
            $"{fault.Message}; {fault.Cure}{(fault.Cure.EndsWith('?') ? "" : ".")}", line, RowColumn.Reference.Name);
    }

    private static void CheckCorrection(FigureRow row, long line)
    {
        bool isDoubtful = row.Status == ObservationStatus.Doubtful.ToCode();
        Require(row.Correction.Length == 0
            || isDoubtful, line, RowColumn.Correction, row.Correction, "nothing, since the status is not doubtful");
        Require(row.Note.Length > 0 || !isDoubtful, line, RowColumn.Note, row.Note, "the reason why the figure is doubtful");
    }

    private (RowColumn Column, Func<string, bool> IsKnown, Func<IEnumerable<string>> Valid) CodesOf(DimensionInfo info) =>
        (RowColumn.For(info.Dimension), code => codes.Find(info.Dimension, code) is not null, () => Codes(codes.All(info.Dimension)));

    // A reading has no row: it follows from the correction of the doubtful one.
    private static bool IsStatus(string code) =>
        EnumCodes.FromCode<ObservationStatus>(code) is { } status && status != ObservationStatus.Corrected;

    private static IEnumerable<string> Codes(IEnumerable<CodeListEntry> entries) => entries.Select(entry => entry.Code);
}
