namespace ChinaTrade.Data;

/// <summary>Rows as SDMX-CSV 2.0, in a data structure of our own that <c>docs/sdmx.md</c> describes.</summary>
public static class SdmxCsv
{
    /// <summary>Agency, name and version of the data structure.</summary>
    public const string StructureId = "CHINATRADE:FIGURES(1.0)";

    // SDMX's code for a dimension that does not apply.
    private const string NotApplicable = "_Z";

    private static readonly (string Name, Func<FigureRow, string> Text)[] Columns =
    [
        ("STRUCTURE", _ => "datastructure"),
        ("STRUCTURE_ID", _ => StructureId),
        ("ACTION", _ => "I"),
        .. RowColumn.All.Where(column => column.IsKey && column != RowColumn.Period).Select(Same),
        ("TIME_PERIOD", row => Period.Parse(row.Period).ToSdmx()),
        ("OBS_VALUE", row => CsvExport.Digits(row.Value)),
        ("UNIT_MEASURE", row => UnitOf(row.Unit)),
        ("UNIT_MULT", _ => "0"),
        ("DECIMALS", row => CsvExport.Digits(PowerOfTen.DecimalPlaces(row.Value))),
        ("OBS_STATUS", row => SdmxStatus.From(row.Status)),
        ("CONF_STATUS", _ => "F"),
        ("LOWER_BOUND", row => CsvExport.Digits(row.Lower)),
        ("UPPER_BOUND", row => CsvExport.Digits(row.Upper)),
        .. RowColumn.All.Where(column => !column.IsKey && !column.IsNumber && column != RowColumn.Unit && column != RowColumn.Status)
            .Select(Same),
    ];

    /// <summary>The column names: structure and action, the dimensions, the observed value, attributes.</summary>
    public static IReadOnlyList<string> Header { get; } = [.. Columns.Select(column => column.Name)];

    /// <summary>
    /// Writes header and rows. Codes are those of the row; a basis or reference that does not apply is <c>_Z</c>, a reference spells
    /// <c>=</c> as <c>@</c> and <c>;</c> as <c>$</c>, a unit <c>%</c> as <c>PC</c>, <c>pp</c> as <c>PP</c> and <c>/</c> as <c>_</c>:
    /// SDMX allows no other signs in codes. Periods are in SDMX's spelling, <c>2021-S1</c>.
    /// </summary>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <exception cref="FormatException">A row's period is not one.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A row or a text of it is null; the message names row and column.</exception>
    /// <exception cref="RowFormatException">A text is one that the writer's encoding cannot write, such as half of a surrogate pair; the
    /// message names row and column.</exception>
    public static void WriteSdmxCsv(this IEnumerable<FigureRow> rows, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (FigureRow _ in Records(RowText.Writable(rows, writer.Encoding), writer)) { }
    }

    /// <summary>The same, in UTF-8, to a stream that need not take bytes synchronously, such as the body of a web server's
    /// response.</summary>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <inheritdoc cref="WriteSdmxCsv" path="/exception"/>
    public static Task WriteSdmxCsvAsync(this IEnumerable<FigureRow> rows, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        IEnumerable<FigureRow> writable = RowText.Writable(rows);
        return ByteChunks.WriteAsync(stream, writer => Records(writable, writer), cancellation);
    }

    /// <summary>The same to a text writer, asynchronously.</summary>
    /// <param name="rows">The rows; each is written before the next is asked for.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <inheritdoc cref="WriteSdmxCsv" path="/exception"/>
    public static Task WriteSdmxCsvAsync(this IEnumerable<FigureRow> rows, TextWriter writer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        IEnumerable<FigureRow> writable = RowText.Writable(rows, writer.Encoding);
        return ByteChunks.WriteAsync(writer, text => Records(writable, text), cancellation);
    }

    // Each row is returned once it is written.
    private static IEnumerable<FigureRow> Records(IEnumerable<FigureRow> writable, TextWriter writer)
    {
        CsvWriter csv = new(writer);
        foreach (string name in Header) csv.Write(name);
        csv.EndRecord();
        foreach (FigureRow row in writable)
        {
            foreach ((string _, Func<FigureRow, string> text) in Columns) csv.Write(text(row));
            csv.EndRecord();
            yield return row;
        }
    }

    private static (string Name, Func<FigureRow, string> Text) Same(RowColumn column) =>
        (column.Name.ToUpperInvariant(), column.IsKey ? row => CodeOf(column.TextOf(row)) : column.TextOf);

    private static string CodeOf(string code) => code.Length == 0 ? NotApplicable : code.Replace('=', '@').Replace(';', '$');

    private static string UnitOf(string unit) => unit switch
    {
        "%" => "PC",
        "pp" => "PP",
        _ => unit.Replace('/', '_'),
    };
}
