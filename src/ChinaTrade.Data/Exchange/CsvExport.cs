using ChinaTrade.Data.Numerics;

namespace ChinaTrade.Data;

/// <summary>Rows as CSV (RFC 4180).</summary>
public static class CsvExport
{
    /// <summary>The column names, in order.</summary>
    public static IReadOnlyList<string> Header { get; } =
    [
        "briefing", "period", "indicator", "transformation", "basis", "flow", "partner", "commodity", "trade_mode", "ownership", "region",
        "transport", "reference", "producer", "unit", "value", "lower", "upper", "hedge", "printed", "status", "correction", "section",
        "paragraph", "note",
    ];

    /// <summary>
    /// Writes header and rows, fields separated by commas, lines by CR LF, quoted where they hold a comma, a quote or a line break.
    /// Numbers are plain invariant digits; an infinite bound is empty. The same rows give the same bytes under every culture.
    /// </summary>
    public static void WriteCsv(this IEnumerable<FigureRow> rows, TextWriter writer)
    {
        WriteLine(writer, Header);
        foreach (FigureRow row in rows) WriteLine(writer, Fields(row));
    }

    internal static string[] Fields(FigureRow row) =>
    [
        row.Briefing, row.Period, row.Indicator, row.Transformation, row.Basis, row.Flow, row.Partner, row.Commodity, row.TradeMode,
        row.Ownership, row.Region, row.Transport, row.Reference, row.Producer, row.Unit, Digits(row.Value), Digits(row.Lower),
        Digits(row.Upper), row.Hedge, row.Printed, row.Status, row.Correction, row.Section, row.Paragraph, row.Note,
    ];

    private static string Digits(decimal? value) => value is { } number ? PowerOfTen.PlainDigits(number) : string.Empty;

    private static void WriteLine(TextWriter writer, IReadOnlyList<string> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (i > 0) writer.Write(',');
            writer.Write(Quoted(fields[i]));
        }

        writer.Write("\r\n");
    }

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : field;
}
