using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>Rows with one wrong column each, which every format carries and no dataset takes.</summary>
internal static class WrongRows
{
    private static FigureRow Share { get; } = SampleRows.One with
    {
        Transformation = "share", Partner = "asean", Reference = "partner=world", Unit = "%", Value = 14.7m, Lower = 14.65m, Upper = 14.75m,
    };

    public static IReadOnlyList<(string Name, FigureRow Row)> All { get; } = [.. Codes(), .. Numbers(), .. Hedges(),
        .. References(), .. Texts()];

    private static IEnumerable<(string Name, FigureRow Row)> Codes()
    {
        FigureRow one = SampleRows.One;
        yield return ("unknown publication", one with { Publication = "1997-h1" });
        yield return ("misspelt publication", one with { Publication = "2022h1" });
        yield return ("no period", one with { Period = "" });
        yield return ("other spelling of period", one with { Period = "2022-S1" });
        yield return ("long spelling of period", one with { Period = "2022-01/2022-06" });
        yield return ("unknown indicator", one with { Indicator = "trade-valeu" });
        yield return ("unknown transformation", one with { Transformation = "levels" });
        yield return ("basis of a level", one with { Basis = "year-on-year" });
        yield return ("growth without basis", one with { Transformation = "growth", Unit = "%" });
        yield return ("unknown basis", one with { Transformation = "growth", Basis = "on-year", Unit = "%" });
        yield return ("unknown flow", one with { Flow = "export" });
        yield return ("code in other case", one with { Partner = "ASEAN" });
        yield return ("code with space", one with { Partner = "asean " });
        yield return ("unknown partner", one with { Partner = "atlantis" });
        yield return ("gigantic partner", one with { Partner = new string('x', 5000) });
        yield return ("no commodity", one with { Commodity = "" });
        yield return ("unknown commodity", one with { Commodity = "soybean" });
        yield return ("unknown trade mode", one with { TradeMode = "generl" });
        yield return ("unknown enterprise type", one with { EnterpriseType = "public" });
        yield return ("unknown region", one with { DomesticRegion = "hubai" });
        yield return ("unknown transport", one with { TransportMode = "see" });
        yield return ("unknown producer", one with { Producer = "wto" });
        yield return ("wrong unit", one with { Unit = "USD" });
        yield return ("level in percent", one with { Unit = "%" });
        yield return ("hedge none", one with { Hedge = "none" });
        yield return ("unknown hedge", one with { Hedge = "abuot" });
        yield return ("unknown status", one with { Status = "final" });
    }

    private static IEnumerable<(string Name, FigureRow Row)> Numbers()
    {
        FigureRow one = SampleRows.One;
        yield return ("too many digits", one with { Value = 1234567890123456789m, Lower = null, Upper = null });
        yield return ("too many decimals", one with { Value = 0.0000000000000001m, Lower = null, Upper = null });
        yield return ("negative level", one with { Value = -1m, Lower = null });
        yield return ("share above 100", one with { Transformation = "share", Unit = "%", Value = 100.1m, Lower = null, Upper = null });
        yield return ("growth below -100", one with { Transformation = "growth", Basis = "year-on-year", Unit = "%", Value = -100.5m,
            Lower = null });
        yield return ("level below zero", one with { Value = 2m, Lower = -50m, Upper = 2m });
        yield return ("share of 50 to 150", Share with { Value = 100m, Lower = 50m, Upper = 150m });
        yield return ("share from -1", Share with { Value = 0m, Lower = -1m, Upper = 1m });
        yield return ("growth from -101", one with { Transformation = "growth", Basis = "year-on-year", Unit = "%", Value = -99m,
            Lower = -101m, Upper = 0m });
        yield return ("lower above value", one with { Lower = 18070000000000.5m });
        yield return ("upper below value", one with { Upper = 18069999999999.5m });
        yield return ("gigantic bound", one with { Upper = 100000000000000000000m });
        yield return ("bound of 19 decimals", one with { Value = 1m, Lower = 0.9999999999999999999m, Upper = 1m });
    }

    private static IEnumerable<(string Name, FigureRow Row)> Hedges()
    {
        FigureRow one = SampleRows.One;
        yield return ("over with an upper bound", one with { Hedge = "over", Lower = one.Value });
        yield return ("over with lower below", one with { Hedge = "over", Upper = null });
        yield return ("over 100% of a share", Share with { Hedge = "over", Value = 100m, Lower = 100m, Upper = 100m });
        yield return ("over in a share, unbounded", Share with { Hedge = "over", Lower = Share.Value, Upper = null });
        yield return ("under without upper bound", one with { Hedge = "under", Lower = 0m, Upper = null });
        yield return ("under, lower as the value", one with { Hedge = "under", Lower = one.Value, Upper = one.Value });
        yield return ("under without lower bound", one with { Hedge = "under", Lower = null, Upper = one.Value });
        yield return ("under nothing", one with { Hedge = "under", Value = 0m, Lower = 0m, Upper = 0m });
        yield return ("almost with more above", one with { Hedge = "almost" });
    }

    private static IEnumerable<(string Name, FigureRow Row)> References()
    {
        yield return ("reference of a level", SampleRows.One with { Reference = "partner=world" });
        yield return ("reference without code", Share with { Reference = "partner=world;domestic_region" });
        yield return ("unknown dimension", Share with { Reference = "partnr=world" });
        yield return ("dimension as of a seed", Share with { Reference = "partner=world;trade-mode=all" });
        yield return ("unknown code in reference", Share with { Reference = "partner=wrld" });
        yield return ("misspelt outside whole", Share with { Reference = "wrld-productoin" });
        yield return ("dimension twice", Share with { Reference = "partner=world;partner=japan" });
        yield return ("dimensions out of order", Share with { Reference = "commodity=coal;partner=world" });
        yield return ("own code in reference", Share with { Reference = "partner=asean" });
        yield return ("share without reference", Share with { Reference = "" });
        yield return ("gap without reference", Share with { Transformation = "growth-gap", Basis = "year-on-year", Unit = "pp",
            Reference = "" });
        yield return ("empty part of a reference", Share with { Reference = "partner=world;" });
    }

    private static IEnumerable<(string Name, FigureRow Row)> Texts()
    {
        FigureRow one = SampleRows.One;
        yield return ("no section", one with { Section = "" });
        yield return ("section of no such name", one with { Section = "openingstatement" });
        yield return ("section with slash", one with { Section = "answer/1" });
        yield return ("more sections", one with { Section = "answer-01;answer-02" });
        yield return ("paragraph zero", one with { Paragraph = "0" });
        yield return ("paragraph 02", one with { Paragraph = "02" });
        yield return ("gigantic paragraph", one with { Paragraph = "99999999999" });
        yield return ("correction of a sure row", one with { Correction = "flow=imports" });
        yield return ("correction of no column", one with { Status = "doubtful", Note = "doubt", Correction = "flw=imports" });
        yield return ("note of two lines", one with { Note = "one\ntwo" });
        yield return ("note of 10,001 letters", one with { Note = new string('n', 10_001) });
        yield return ("note with a tab", one with { Note = "a\tb" });
        yield return ("note with a NUL", one with { Note = "a\0b" });
        yield return ("printed of two lines", one with { Printed = "18\r07" });
        yield return ("printed another number", one with { Printed = "18.70 trillion yuan" });
        yield return ("printed another magnitude", one with { Printed = "18.07 billion yuan" });
        yield return ("printed another unit", one with { Printed = "18.07万亿美元" });
        yield return ("printed another hedge", one with { Printed = "over 18.07 trillion yuan" });
        yield return ("printed another sign", one with { Printed = "-18.07 trillion yuan" });
        yield return ("doubtful without a reason", one with { Status = "doubtful" });
        yield return ("printed with a sign in words", one with { Printed = "minus 18.07 trillion yuan" });
        yield return ("printed money of another country", one with { Printed = "18.07万亿港元" });
        yield return ("published before its period ended", one with { Period = "2022-Q3" });
        yield return ("reading of a later period", one with { Status = "doubtful", Note = "doubt", Correction = "period=2022-Q3" });
        yield return ("printed no number", one with { Printed = "see table 3b" });
    }
}
