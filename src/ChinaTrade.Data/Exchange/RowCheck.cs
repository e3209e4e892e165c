using ChinaTrade.Data.Numerics;
using static ChinaTrade.Data.RowRequirement;

namespace ChinaTrade.Data;

/// <summary>Checks that a row is one: every code known, every number possible, every text in the one spelling that rows have.</summary>
internal static class RowCheck
{
    private const int MaxValueDigits = 18;

    /// <summary>Bounds have at most so many digits before the decimal point and after it, so that every format holds them.</summary>
    private const int MaxBoundExponent = 20;

    private const int MaxBoundScale = 18;

    /// <exception cref="RowFormatException">A column is wrong; the message names line, column, text and what was expected.</exception>
    public static void Check(FigureRow row, long line)
    {
        bool isPeriod = Period.TryParse(row.Period, out Period period) && period.ToString() == row.Period;
        Require(isPeriod, line, "period", row.Period, "a period such as 2021-H1");
        Known(line, "indicator", row.Indicator, Indicators.Find(row.Indicator) is not null, Codes(Indicators.All));
        Known(line, "transformation", row.Transformation, EnumCodes.Of<Transformation>(row.Transformation) is not null, EnumCodes.All<Transformation>());
        Known(line, "basis", row.Basis, row.Basis.Length == 0 || BasisDefinitions.Codes.Contains(row.Basis), BasisDefinitions.Codes);
        Known(line, "flow", row.Flow, EnumCodes.Of<Flow>(row.Flow) is not null, EnumCodes.All<Flow>());
        Known(line, "partner", row.Partner, Partners.Find(row.Partner) is not null, Codes(Partners.All));
        Known(line, "commodity", row.Commodity, Commodities.Find(row.Commodity) is not null, Codes(Commodities.All));
        Known(line, "trade_mode", row.TradeMode, TradeModes.Find(row.TradeMode) is not null, Codes(TradeModes.All));
        Known(line, "ownership", row.Ownership, Ownerships.Find(row.Ownership) is not null, Codes(Ownerships.All));
        Known(line, "region", row.Region, Regions.Find(row.Region) is not null, Codes(Regions.All));
        Known(line, "transport", row.Transport, Transports.Find(row.Transport) is not null, Codes(Transports.All));
        Known(line, "producer", row.Producer, Producers.Find(row.Producer) is not null, Codes(Producers.All));
        Known(line, "hedge", row.Hedge, EnumCodes.HedgeOf(row.Hedge) is not null, EnumCodes.All<Hedge>().Where(code => code != "none"));
        Known(line, "status", row.Status, EnumCodes.Of<ObservationStatus>(row.Status) is not null, EnumCodes.All<ObservationStatus>());
        CheckUnit(row, line);
        CheckNumber(row, line);
        RowTextCheck.Check(row, line);
    }

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
        Known(line, "unit", row.Unit, units.Contains(row.Unit), units);
    }

    private static void CheckNumber(FigureRow row, long line)
    {
        string digits = PowerOfTen.PlainDigits(row.Value);
        bool fits = PowerOfTen.DecimalPlaces(row.Value) <= PrintedNumber.MaxScale && digits.Count(char.IsAsciiDigit) <= MaxValueDigits;
        Require(fits, line, "value", digits, "at most 18 digits, 15 of them decimals");
        FigureDomain domain = RowColumnsBuilder.DomainOf(row);
        Require(domain.ToInterval().Contains(row.Value), line, "value", digits, LimitOf(domain));
        RequireBound(row.Lower, line, "lower");
        RequireBound(row.Upper, line, "upper");
        Require(!(row.Lower > row.Value), line, "lower", PowerOfTen.PlainDigits(row.Lower ?? 0m), "a bound of at most the value");
        Require(!(row.Upper < row.Value), line, "upper", PowerOfTen.PlainDigits(row.Upper ?? 0m), "a bound of at least the value");
    }

    private static void RequireBound(decimal? bound, long line, string column)
    {
        if (bound is not { } number) return;
        bool fits = Math.Abs(number) < PowerOfTen.Of(MaxBoundExponent) && PowerOfTen.DecimalPlaces(number) <= MaxBoundScale;
        Require(fits, line, column, PowerOfTen.PlainDigits(number), "at most 20 digits before the decimal point and 18 after it");
    }

    private static string LimitOf(FigureDomain domain) => domain switch
    {
        FigureDomain.NotNegative => "a level of at least 0",
        FigureDomain.AtLeastMinusHundred => "a growth of at least -100",
        _ => "a percentage from 0 to 100",
    };

    private static IEnumerable<string> Codes(IEnumerable<CodeListEntry> entries) => entries.Select(entry => entry.Code);
}
