using static ChinaTrade.Data.RowRequirement;

namespace ChinaTrade.Data;

/// <summary>Checks that a row is one: every code known, every number possible, every text in the one spelling that rows have.</summary>
internal static class RowCheck
{
    private const int MaxValueDigits = 18;

    /// <summary>Bounds have at most so many digits before the decimal point and after it, so that every format holds them.</summary>
    private const int MaxBoundExponent = 20;

    private const int MaxBoundScale = 18;

    private static readonly (int Column, Func<string, bool> IsKnown, Func<IEnumerable<string>> Valid)[] CodeColumns =
    [
        (2, code => Indicators.Find(code) is not null, () => Codes(Indicators.All)),
        (3, code => EnumCodes.Of<Transformation>(code) is not null, EnumCodes.All<Transformation>),
        (4, code => code.Length == 0 || BasisDefinitions.Codes.Contains(code), () => BasisDefinitions.Codes),
        (5, code => EnumCodes.Of<Flow>(code) is not null, EnumCodes.All<Flow>),
        (6, code => Partners.Find(code) is not null, () => Codes(Partners.All)),
        (7, code => Commodities.Find(code) is not null, () => Codes(Commodities.All)),
        (8, code => TradeModes.Find(code) is not null, () => Codes(TradeModes.All)),
        (9, code => EnterpriseTypes.Find(code) is not null, () => Codes(EnterpriseTypes.All)),
        (10, code => DomesticRegions.Find(code) is not null, () => Codes(DomesticRegions.All)),
        (11, code => TransportModes.Find(code) is not null, () => Codes(TransportModes.All)),
        (13, code => Producers.Find(code) is not null, () => Codes(Producers.All)),
        (18, code => EnumCodes.HedgeOf(code) is not null, () => EnumCodes.All<Hedge>().Where(code => code != "none")),
        (20, code => EnumCodes.Of<ObservationStatus>(code) is not null, EnumCodes.All<ObservationStatus>),
    ];

    /// <param name="row">The row.</param>
    /// <param name="before">The row that was checked before it, of which most codes recur.</param>
    /// <param name="line">The line.</param>
    /// <exception cref="RowFormatException">A column is wrong; the message names line, column, text and what was expected.</exception>
    public static void Check(FigureRow row, FigureRow? before, long line)
    {
        if (!ReferenceEquals(row.Period, before?.Period)) Require(IsPeriod(row.Period), line, "period", row.Period, "a period such as 2021-H1");
        foreach ((int column, Func<string, bool> isKnown, Func<IEnumerable<string>> valid) in CodeColumns)
        {
            string code = RowFields.TextAt(row, column);
            bool recurs = before is not null && ReferenceEquals(code, RowFields.TextAt(before, column));
            if (!recurs && !isKnown(code)) Known(line, CsvExport.Header[column], code, isKnown: false, valid());
        }

        CheckUnit(row, line);
        CheckNumber(row, line);
        RowTextCheck.Check(row, line);
    }

    private static bool IsPeriod(string text) => Period.TryParse(text, out Period period) && period.ToString() == text;

    private static void CheckUnit(FigureRow row, long line)
    {
        Transformation transformation = EnumCodes.Of<Transformation>(row.Transformation)!.Value;
        bool takesBasis = transformation is not (Transformation.Level or Transformation.Share);
        Require(takesBasis == row.Basis.Length > 0, line, "basis", row.Basis, takesBasis ? "a basis such as year-on-year" : "nothing");
        IReadOnlyList<string> units = transformation switch
        {
            Transformation.Level or Transformation.EarlierLevel or Transformation.Change => Indicators.Get(row.Indicator).UnitCodes,
            Transformation.Growth or Transformation.Share or Transformation.ShareOfGrowth => ["%"],
            _ => ["pp"],
        };
        Require(units.Contains(row.Unit), line, "unit", row.Unit, $"a unit of '{row.Indicator}' as {row.Transformation}: {string.Join(" or ", units)}");
    }

    private static void CheckNumber(FigureRow row, long line)
    {
        int places = PowerOfTen.DecimalPlaces(row.Value);
        bool fits = places <= PrintedNumber.MaxScale && Math.Abs(row.Value) < PowerOfTen.Of(MaxValueDigits - places);
        RequireNumber(fits, line, "value", row.Value, "at most 18 digits, 15 of them decimals");
        FigureDomain domain = RowColumnsBuilder.DomainOf(row);
        RequireNumber(domain.ToInterval().Contains(row.Value), line, "value", row.Value, LimitOf(domain));
        RequireBound(row.Lower, line, "lower");
        RequireBound(row.Upper, line, "upper");
        RequireNumber(!(row.Lower > row.Value), line, "lower", row.Lower, "a bound of at most the value");
        RequireNumber(!(row.Upper < row.Value), line, "upper", row.Upper, "a bound of at least the value");
    }

    private static void RequireBound(decimal? bound, long line, string column)
    {
        if (bound is not { } number) return;
        bool fits = Math.Abs(number) < PowerOfTen.Of(MaxBoundExponent) && PowerOfTen.DecimalPlaces(number) <= MaxBoundScale;
        RequireNumber(fits, line, column, number, "at most 20 digits before the decimal point and 18 after it");
    }

    private static void RequireNumber(bool condition, long line, string column, decimal? number, string expected)
    {
        if (!condition) Require(condition, line, column, PowerOfTen.PlainDigits(number!.Value), expected);
    }

    private static string LimitOf(FigureDomain domain) => domain switch
    {
        FigureDomain.NotNegative => "a level of at least 0",
        FigureDomain.AtLeastMinusHundred => "a growth of at least -100",
        _ => "a percentage from 0 to 100",
    };

    private static IEnumerable<string> Codes(IEnumerable<CodeListEntry> entries) => entries.Select(entry => entry.Code);
}
