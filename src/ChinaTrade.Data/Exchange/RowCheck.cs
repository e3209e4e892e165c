using System.Globalization;
using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>Checks that a row is one: every code known, every number possible.</summary>
internal static class RowCheck
{
    /// <exception cref="RowFormatException">A column is wrong; the message names line, column, text and what was expected.</exception>
    public static void Check(FigureRow row, long line)
    {
        Require(Period.TryParse(row.Period, out _), line, "period", row.Period, "a period such as 2021-H1");
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
        Known(line, "hedge", row.Hedge, EnumCodes.HedgeOf(row.Hedge) is not null, EnumCodes.All<Hedge>());
        Known(line, "status", row.Status, EnumCodes.Of<ObservationStatus>(row.Status) is not null, EnumCodes.All<ObservationStatus>());
        CheckUnit(row, line);
        CheckNumber(row, line);
        CheckPlaces(row, line);
        CheckTexts(row, line);
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
        bool fits = PowerOfTen.DecimalPlaces(row.Value) <= PrintedNumber.MaxScale
            && digits.Count(char.IsAsciiDigit) <= 18;
        Require(fits, line, "value", digits, "at most 18 digits, 15 of them decimals");
        Require(!(row.Lower > row.Value), line, "lower", digits, "a bound of at most the value");
        Require(!(row.Upper < row.Value), line, "upper", digits, "a bound of at least the value");
    }

    private static void CheckPlaces(FigureRow row, long line)
    {
        string[] paragraphs = row.Paragraph.Split(';');
        Require(row.Section.Length > 0, line, "section", row.Section, "a section such as opening-statement");
        bool areNumbers = paragraphs.All(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0);
        Require(areNumbers && paragraphs.Length == row.Section.Split(';').Length, line, "paragraph", row.Paragraph, "a number from 1 for each section");
    }

    private static void CheckTexts(FigureRow row, long line)
    {
        foreach ((string column, string text) in ((string, string)[])
            [("reference", row.Reference), ("printed", row.Printed), ("correction", row.Correction), ("section", row.Section), ("note", row.Note)])
        {
            Require(text.AsSpan().IndexOfAny('\n', '\r') < 0, line, column, text, "a text of one line");
        }
    }

    private static void Known(long line, string column, string code, bool isKnown, IEnumerable<string> valid)
    {
        if (isKnown) return;
        string? nearest = NearestName.Of(code, valid);
        throw new RowFormatException(
            nearest is null ? $"'{code}' is not known; expected such as '{valid.First()}'." : $"'{code}' is not known; did you mean '{nearest}'?", line, column);
    }

    private static void Require(bool condition, long line, string column, string text, string expected)
    {
        if (!condition) throw new RowFormatException($"'{text}' is not accepted; expected {expected}.", line, column);
    }

    private static IEnumerable<string> Codes(IEnumerable<CodeListEntry> entries) => entries.Select(entry => entry.Code);
}
