using System.ComponentModel;
using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>
/// The figures of one publication as columns: row <c>i</c> of each column belongs to figure <c>i</c>. Generated code derives from it;
/// users meet it as <see cref="TradeDataset"/> and <see cref="Figure"/>.
/// </summary>
/// <remarks>Codes are indexes into small tables, held as lines of one text, so that a constant costs nothing until it is read. A column
/// of a single entry stands for as many equal ones as there are rows; <see cref="Mantissas"/> alone has an entry a row.
/// Immutable and thread-safe: tables are filled on first use, and filling them twice gives the same.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FigureColumns
{
    private Publication? publication;
    private CodeTables? tables;
    private string[]? texts;
    private string[]? shown;
    private PeriodRun[]? periodRuns;
    private KeyIndex? keys;
    private NumberForms? forms;
    private CommonCodes? commonCodes;
    private bool[]? flows;

    /// <summary>The number of figures.</summary>
    public abstract int Count { get; }

    /// <summary>The numbers without their decimal point.</summary>
    public abstract ReadOnlySpan<long> Mantissas { get; }

    /// <summary>The numbers of decimal places of the mantissas.</summary>
    public abstract ReadOnlySpan<byte> Scales { get; }

    /// <summary>The powers of ten of the last significant digits; −128 for exact numbers.</summary>
    public abstract ReadOnlySpan<sbyte> Precisions { get; }

    /// <summary><see cref="Hedge"/> as numbers.</summary>
    public abstract ReadOnlySpan<byte> Hedges { get; }

    /// <summary><see cref="FigureDomain"/> as numbers.</summary>
    public abstract ReadOnlySpan<byte> Domains { get; }

    /// <summary><see cref="ObservationStatus"/> as numbers.</summary>
    public abstract ReadOnlySpan<byte> Statuses { get; }

    /// <summary><see cref="Flow"/> as numbers.</summary>
    public abstract ReadOnlySpan<byte> Flows { get; }

    /// <summary>Lines of <see cref="MeasureTable"/>.</summary>
    public abstract ReadOnlySpan<ushort> Measures { get; }

    /// <summary>Lines of <see cref="PeriodTable"/>.</summary>
    public abstract ReadOnlySpan<ushort> Periods { get; }

    /// <summary>Lines of <see cref="PartnerTable"/>.</summary>
    public abstract ReadOnlySpan<ushort> Partners { get; }

    /// <summary>Lines of <see cref="CommodityTable"/>.</summary>
    public abstract ReadOnlySpan<ushort> Commodities { get; }

    /// <summary>Lines of <see cref="TradeModeTable"/>.</summary>
    public abstract ReadOnlySpan<byte> TradeModes { get; }

    /// <summary>Lines of <see cref="EnterpriseTypeTable"/>.</summary>
    public abstract ReadOnlySpan<byte> EnterpriseTypes { get; }

    /// <summary>Lines of <see cref="DomesticRegionTable"/>.</summary>
    public abstract ReadOnlySpan<byte> DomesticRegions { get; }

    /// <summary>Lines of <see cref="TransportModeTable"/>.</summary>
    public abstract ReadOnlySpan<byte> TransportModes { get; }

    /// <summary>Lines of <see cref="ReferenceTable"/>.</summary>
    public abstract ReadOnlySpan<ushort> References { get; }

    /// <summary>Lines of <see cref="ProducerTable"/>.</summary>
    public abstract ReadOnlySpan<byte> Producers { get; }

    /// <summary>Lines of <see cref="TextTable"/>: the numbers as printed.</summary>
    public abstract ReadOnlySpan<int> PrintedTexts { get; }

    /// <summary>Lines of <see cref="TextTable"/>: <c>section/paragraph</c>, several joined by <c>;</c>.</summary>
    public abstract ReadOnlySpan<int> Places { get; }

    /// <summary>Lines of <see cref="TextTable"/>: what a correction changes.</summary>
    public abstract ReadOnlySpan<int> Corrections { get; }

    /// <summary>Lines of <see cref="TextTable"/>: notes.</summary>
    public abstract ReadOnlySpan<int> Notes { get; }

    /// <summary>The rows whose bounds are not those of a rounded number, in ascending order: <see cref="GetInterval"/> gives them.</summary>
    public virtual ReadOnlySpan<int> FreelyBounded => [];

    /// <summary>Lines of indicator, transformation, basis and unit, separated by <c>|</c>.</summary>
    public abstract string MeasureTable { get; }

    /// <summary>Lines of periods.</summary>
    public abstract string PeriodTable { get; }

    /// <summary>Lines of partner codes.</summary>
    public abstract string PartnerTable { get; }

    /// <summary>Lines of commodity codes.</summary>
    public abstract string CommodityTable { get; }

    /// <summary>Lines of trade-mode codes.</summary>
    public abstract string TradeModeTable { get; }

    /// <summary>Lines of enterprise type codes.</summary>
    public abstract string EnterpriseTypeTable { get; }

    /// <summary>Lines of region codes.</summary>
    public abstract string DomesticRegionTable { get; }

    /// <summary>Lines of transport codes.</summary>
    public abstract string TransportModeTable { get; }

    /// <summary>Lines of references; the first is empty.</summary>
    public abstract string ReferenceTable { get; }

    /// <summary>Lines of producer codes.</summary>
    public abstract string ProducerTable { get; }

    /// <summary>Lines of texts; the first is empty.</summary>
    public abstract string TextTable { get; }

    /// <summary>A line a row: the number as the figure prints itself; empty where it is to be written anew. Writing a number is more code than
    /// a small program has time to compile.</summary>
    public virtual string ShownTable => string.Empty;

    /// <summary>The publication.</summary>
    public Publication Publication => publication ??= CreatePublication();

    internal CodeTables Tables => tables ??= new CodeTables(this);

    /// <summary>How the numbers are written.</summary>
    internal NumberForms Forms => forms ??= new NumberForms(this);

    /// <summary>What each 64 rows have in common.</summary>
    internal CommonCodes CommonCodes => commonCodes ??= new CommonCodes();

    /// <summary>The rows by what they are about.</summary>
    internal KeyIndex Keys => keys ??= new KeyIndex([this], [null]);

    /// <summary>The rows by period. Where rows stand in the order of their keys, each period has but one run.</summary>
    internal PeriodRun[] PeriodRuns => periodRuns ??= FindPeriodRuns();

    /// <summary>Whether any row has the flow.</summary>
    internal bool Has(Flow flow) => (flows ??= Array.ConvertAll(Enum.GetValues<Flow>(), each => Flows.Contains((byte)each)))[(int)flow];

    /// <summary>The number of a row without its bounds.</summary>
    public decimal GetNumber(int row) => PrintedNumber.ToDecimal(Mantissas.At(row), Scales.At(row));

    /// <summary>The number of a row with its bounds.</summary>
    public virtual Interval GetInterval(int row) => PrintedNumber
        .ToInterval(Mantissas.At(row), Scales.At(row), Precisions.At(row), (Hedge)Hedges.At(row))
        .CutTo(((FigureDomain)Domains.At(row)).ToInterval());

    /// <summary>The text of a row that is at hand; <c>null</c> where it is to be written anew.</summary>
    internal string? PlainText(int row)
    {
        shown ??= ShownTable.Split('\n');
        return shown.Length == 1 && shown[0].Length == 0 ? null : shown[row];
    }

    /// <summary>The same; <c>null</c> too for another format, or a culture that writes numbers otherwise.</summary>
    internal string? ShownText(int row, string? format, IFormatProvider? provider) =>
        format is (null or "" or "G") && IsPlainEnglish(provider) ? PlainText(row) : null;

    // What Console.WriteLine hands over is a culture too, often one that writes numbers as none does.
    private static bool IsPlainEnglish(IFormatProvider? provider) => provider is null
        || (provider is CultureInfo culture && (culture.Name.Length == 0 || culture.Name.StartsWith("en", StringComparison.Ordinal))
            && culture.NumberFormat is { NumberDecimalSeparator: ".", NumberGroupSeparator: ",", NegativeSign: "-", PositiveSign: "+" });

    /// <summary>The day on which a row was first printed; <c>null</c> where it is not known.</summary>
    internal DateOnly? PublishedOn(int row) => Publication.Date ?? Text(Places.At(row)).Split(';').Min(place => Publication.DateOf(Place.Parse(place).SectionCode));

    /// <summary>The publication, built on first use.</summary>
    protected abstract Publication CreatePublication();

    internal string Text(int line) => (texts ??= TextTable.Split('\n'))[line];

    private PeriodRun[] FindPeriodRuns()
    {
        if (Count == 0) return [];
        ReadOnlySpan<ushort> periods = Periods;
        if (periods.Length == 1) return [new(0, Count, periods[0])];
        List<PeriodRun> runs = [];
        for (int start = 0; start < periods.Length;)
        {
            int length = periods[start..].IndexOfAnyExcept(periods[start]);
            int end = length < 0 ? periods.Length : start + length;
            runs.Add(new(start, end, periods[start]));
            start = end;
        }

        return [.. runs];
    }
}
