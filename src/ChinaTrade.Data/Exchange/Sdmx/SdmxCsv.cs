namespace ChinaTrade.Data;

/// <summary>Rows as SDMX-CSV 2.0, in a data structure of our own that <c>docs/sdmx.md</c> describes.</summary>
public static class SdmxCsv
{
    /// <summary>Agency, name and version of the data structure.</summary>
    public const string StructureId = "CHINATRADE:FIGURES(1.0)";

    // SDMX's code for a dimension that does not apply.
    private const string NotApplicable = "_Z";

    /// <summary>The column names: structure and action, the fourteen dimensions, the observed value, attributes.</summary>
    public static IReadOnlyList<string> Header { get; } =
    [
        "STRUCTURE", "STRUCTURE_ID", "ACTION", "BRIEFING", "INDICATOR", "TRANSFORMATION", "BASIS", "FLOW", "PARTNER", "COMMODITY",
        "TRADE_MODE", "OWNERSHIP", "REGION", "TRANSPORT", "REFERENCE", "PRODUCER", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE",
        "UNIT_MULT", "DECIMALS", "OBS_STATUS", "CONF_STATUS", "LOWER_BOUND", "UPPER_BOUND", "HEDGE", "PRINTED", "CORRECTION", "SECTION",
        "PARAGRAPH", "NOTE",
    ];

    /// <summary>
    /// Writes header and rows. Codes are those of the row; a basis or reference that does not apply is <c>_Z</c>, a reference spells
    /// <c>=</c> as <c>@</c> and <c>;</c> as <c>$</c>, a unit <c>%</c> as <c>PC</c>, <c>pp</c> as <c>PP</c> and <c>/</c> as <c>_</c>:
    /// SDMX allows no other signs in codes. Periods are in SDMX's spelling, <c>2021-S1</c>.
    /// </summary>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <exception cref="FormatException">A row's period is not one.</exception>
    public static void WriteSdmxCsv(this IEnumerable<FigureRow> rows, TextWriter writer)
    {
        CsvWriter csv = new(writer);
        foreach (string name in Header) csv.Write(name);
        csv.EndRecord();
        foreach (FigureRow row in rows)
        {
            foreach (string field in (ReadOnlySpan<string>)["datastructure", StructureId, "I", .. Dimensions(row), .. Attributes(row)]) csv.Write(field);
            csv.EndRecord();
        }
    }

    private static string[] Dimensions(FigureRow row) =>
    [
        row.Publication, row.Indicator, row.Transformation, OrNotApplicable(row.Basis), row.Flow, row.Partner, row.Commodity, row.TradeMode,
        row.EnterpriseType, row.DomesticRegion, row.TransportMode, OrNotApplicable(row.Reference).Replace('=', '@').Replace(';', '$'), row.Producer,
        Period.Parse(row.Period).ToSdmx(),
    ];

    private static string[] Attributes(FigureRow row) =>
    [
        CsvExport.Digits(row.Value), UnitOf(row.Unit), "0", CsvExport.Digits(PowerOfTen.DecimalPlaces(row.Value)), SdmxStatus.Of(row.Status),
        "F", CsvExport.Digits(row.Lower), CsvExport.Digits(row.Upper), row.Hedge, row.Printed, row.Correction, row.Section, row.Paragraph, row.Note,
    ];

    private static string OrNotApplicable(string code) => code.Length == 0 ? NotApplicable : code;

    private static string UnitOf(string unit) => unit switch
    {
        "%" => "PC",
        "pp" => "PP",
        _ => unit.Replace('/', '_'),
    };
}
