using static ChinaTrade.Data.RowRequirement;

namespace ChinaTrade.Data;

/// <summary>Checks that every code of a row is known, every number possible, and every text in the one spelling that rows have.</summary>
internal static class RowCheck
{
    private const int MaxValueDigits = 18;

    private static readonly (RowColumn Column, Func<string, bool> IsKnown, Func<IEnumerable<string>> Valid)[] CodeColumns =
    [
        (RowColumn.Indicator, code => Indicators.Find(code) is not null, () => Codes(Indicators.All)),
        (RowColumn.Transformation, code => EnumCodes.FromCode<Transformation>(code) is not null, EnumCodes.All<Transformation>),
        (RowColumn.Basis, code => code.Length == 0 || BasisDefinitions.Codes.Contains(code), () => BasisDefinitions.Codes),
        .. DimensionInfo.All.Select(CodesOf),
        (RowColumn.Producer, code => Producers.Find(code) is not null, () => Codes(Producers.All)),
        (RowColumn.Hedge, code => EnumCodes.HedgeOf(code) is not null, () => EnumCodes.All<Hedge>().Where(code => code != "none")),
        (RowColumn.Status, IsStatus, () => EnumCodes.All<ObservationStatus>().Where(IsStatus)),
    ];

    /// <param name="row">The row.</param>
    /// <param name="before">The row that was checked before it, whose codes mostly recur.</param>
    /// <param name="line">The line.</param>
    /// <exception cref="RowFormatException">A column is wrong; the message names line, column, text and what was expected.</exception>
    public static void Check(FigureRow row, FigureRow? before, long line)
    {
        if (!ReferenceEquals(row.Period, before?.Period)) Require(IsPeriod(row.Period), line, RowColumn.Period, row.Period, "a period such as 2021-H1");
        foreach ((RowColumn column, Func<string, bool> isKnown, Func<IEnumerable<string>> valid) in CodeColumns)
        {
            string code = column.TextOf(row);
            bool recurs = before is not null && ReferenceEquals(code, column.TextOf(before));
            if (!recurs && !isKnown(code)) Known(line, column, code, isKnown: false, valid());
        }

        TransformationRules rules = RulesOf(row);
        CheckUnit(row, rules, line);
        CheckNumber(row, line);
        CheckReference(row, rules, line);
        CheckTexts(row, line);
    }

    /// <summary>Returns what the number of a row with known codes can be at all.</summary>
    public static FigureDomain DomainOf(FigureRow row) => RulesOf(row).DomainOf(row.Unit, Indicators.Get(row.Indicator).IsSigned);

    private static TransformationRules RulesOf(FigureRow row) => TransformationRules.Get(EnumCodes.FromCode<Transformation>(row.Transformation)!.Value);

    private static bool IsPeriod(string text) => Period.TryParse(text, out Period period) && period.ToString() == text;

    private static void CheckUnit(FigureRow row, TransformationRules rules, long line)
    {
        string expected = rules.TakesBasis ? "a basis such as year-on-year" : "nothing";
        Require(rules.TakesBasis == row.Basis.Length > 0, line, RowColumn.Basis, row.Basis, expected);
        IReadOnlyList<string> units = rules.UnitsOf(Indicators.Get(row.Indicator).UnitCodes);
        Require(units.Contains(row.Unit), line, RowColumn.Unit, row.Unit, $"a unit of '{row.Indicator}' as {row.Transformation}: {string.Join(" or ", units)}");
    }

    private static void CheckNumber(FigureRow row, long line)
    {
        int places = PowerOfTen.DecimalPlaces(row.Value);
        bool fits = places <= PrintedNumber.MaxScale && Math.Abs(row.Value) < PowerOfTen.Get(MaxValueDigits - places);
        RequireNumber(fits, line, RowColumn.Value, row.Value, "at most 18 digits, 15 of them decimals");
        FigureDomain domain = DomainOf(row);
        RequireNumber(domain.ToInterval().Contains(row.Value), line, RowColumn.Value, row.Value, $"a possible number: {domain.Describe()}");
        RequireBound(row.Lower, line, RowColumn.Lower);
        RequireBound(row.Upper, line, RowColumn.Upper);
        RequireNumber(!(row.Lower > row.Value), line, RowColumn.Lower, row.Lower, "a bound of at most the value");
        RequireNumber(!(row.Upper < row.Value), line, RowColumn.Upper, row.Upper, "a bound of at least the value");
    }

    private static void RequireBound(decimal? bound, long line, RowColumn column)
    {
        if (bound is not { } number) return;
        RequireNumber(PrintedNumber.IsBound(number), line, column, number, PrintedNumber.FewBoundDigits);
    }

    private static void RequireNumber(bool condition, long line, RowColumn column, decimal? number, string expected)
    {
        if (!condition) Require(condition, line, column, PowerOfTen.PlainDigits(number!.Value), expected);
    }

    private static void CheckReference(FigureRow row, TransformationRules rules, long line)
    {
        if (row.Reference.Length == 0) return;
        Require(rules.TakesReference, line, RowColumn.Reference, row.Reference, "nothing, since only shares and gaps refer to another figure");
        // Wholes outside China's trade are known by their code alone.
        if (CodeText.IsCode(row.Reference)) return;
        foreach (string part in row.Reference.Split(';'))
        {
            string[] sides = part.Split('=');
            Require(sides.Length == 2, line, RowColumn.Reference, row.Reference, "a dimension and a code such as partner=world");
            DimensionInfo? info = DimensionInfo.FindColumn(sides[0]);
            Known(line, RowColumn.Reference, sides[0], info is not null, DimensionInfo.BesidesFlow.Select(each => each.Column));
            bool isKnown = DimensionLists.Find(info!.Dimension, sides[1]) is not null;
            if (!isKnown) Known(line, RowColumn.Reference, sides[1], isKnown: false, Codes(DimensionLists.All(info.Dimension)));
        }
    }

    private static void CheckTexts(FigureRow row, long line)
    {
        bool isDoubtful = row.Status == ObservationStatus.Doubtful.ToCode();
        Require(row.Correction.Length == 0 || isDoubtful, line, RowColumn.Correction, row.Correction, "nothing, since the status is not doubtful");
        foreach (RowColumn column in (RowColumn[])[RowColumn.Printed, RowColumn.Correction, RowColumn.Note])
        {
            Require(column.TextOf(row).AsSpan().IndexOfAny('\n', '\r') < 0, line, column, column.TextOf(row), "a text of one line");
        }
    }

    private static (RowColumn Column, Func<string, bool> IsKnown, Func<IEnumerable<string>> Valid) CodesOf(DimensionInfo info) =>
        (RowColumn.For(info.Dimension), code => DimensionLists.Find(info.Dimension, code) is not null, () => Codes(DimensionLists.All(info.Dimension)));

    // A reading has no row: it follows from the correction of the doubtful one.
    private static bool IsStatus(string code) => EnumCodes.FromCode<ObservationStatus>(code) is { } status && status != ObservationStatus.Corrected;

    private static IEnumerable<string> Codes(IEnumerable<CodeListEntry> entries) => entries.Select(entry => entry.Code);
}
