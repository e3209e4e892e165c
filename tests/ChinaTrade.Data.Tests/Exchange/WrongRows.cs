using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Exchange;

/// <summary>Rows with one wrong column each, which every format carries and no dataset takes.</summary>
internal static class WrongRows
{
    public static IReadOnlyList<(string Name, FigureRow Row)> All { get; } = [.. Codes(), .. Numbers(), .. Texts()];

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
        yield return ("growth below -100", one with { Transformation = "growth", Basis = "year-on-year", Unit = "%", Value = -100.5m, Lower = null });
        yield return ("lower above value", one with { Lower = 18070000000000.5m });
        yield return ("upper below value", one with { Upper = 18069999999999.5m });
        yield return ("gigantic bound", one with { Upper = 100000000000000000000m });
        yield return ("bound of 19 decimals", one with { Value = 1m, Lower = 0.9999999999999999999m, Upper = 1m });
    }

    private static IEnumerable<(string Name, FigureRow Row)> Texts()
    {
        FigureRow one = SampleRows.One;
        FigureRow share = one with { Transformation = "share", Unit = "%", Value = 14.7m, Lower = null, Upper = null };
        yield return ("reference of a level", one with { Reference = "partner=world" });
        yield return ("reference without code", share with { Reference = "partner=world;domestic_region" });
        yield return ("unknown dimension", share with { Reference = "partnr=world" });
        yield return ("unknown code in reference", share with { Reference = "partner=wrld" });
        yield return ("no section", one with { Section = "" });
        yield return ("section of no such name", one with { Section = "openingstatement" });
        yield return ("section with slash", one with { Section = "answer/1" });
        yield return ("more sections", one with { Section = "answer-01;answer-02" });
        yield return ("paragraph zero", one with { Paragraph = "0" });
        yield return ("paragraph 02", one with { Paragraph = "02" });
        yield return ("gigantic paragraph", one with { Paragraph = "99999999999" });
        yield return ("correction of a sure row", one with { Correction = "flow=imports" });
        yield return ("correction of no column", one with { Status = "doubtful", Correction = "flw=imports" });
        yield return ("note of two lines", one with { Note = "one\ntwo" });
        yield return ("printed of two lines", one with { Printed = "18\r07" });
    }
}
