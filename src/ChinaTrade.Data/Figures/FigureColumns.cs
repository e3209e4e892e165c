using System.ComponentModel;

namespace ChinaTrade.Data;

/// <summary>
/// Figures as columns: row <c>i</c> of each column belongs to figure <c>i</c>. Rows are sorted by publication, then by key. Generated code
/// derives from this class; users meet it as <see cref="TradeDataset"/> and <see cref="Figure"/>.
/// </summary>
/// <remarks>Codes are indexes into dictionaries. A generated dictionary is one constant text of lines, which costs nothing until it is
/// read. A column with a single entry stands for as many equal ones as there are rows; only <see cref="Mantissas"/> always has one entry
/// per row. What a set of columns leaves out is the same for all of its rows: no hedge, normal status, no reference, no
/// texts, no places, the total of a dimension. Immutable and thread-safe: dictionaries are filled on first use, and filling them twice
/// gives the same.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FigureColumns
{
    private FigureDictionaries? dictionaries;
    private string[]?[]? texts;
    private string[]? textLines;
    private string[]? displayTexts;
    private CodeArray[]? codeArrays;
    private KeyIndex? keys;
    private KeyIndex? printedKeys;
    private PointIndex? points;
    private PointIndex? printedPoints;

    private static ReadOnlySpan<byte> FirstEntry => [0];

    private static ReadOnlySpan<int> FirstLine => [0];

    /// <summary>The vocabulary that the dictionaries are resolved with.</summary>
    public virtual TradeCodes Vocabulary => TradeCodes.Library;

    /// <summary>The number of figures.</summary>
    public abstract int Count { get; }

    /// <summary>The numbers without their decimal point.</summary>
    public abstract ReadOnlySpan<long> Mantissas { get; }

    /// <summary>The numbers of decimal places of the mantissas.</summary>
    public abstract ReadOnlySpan<byte> Scales { get; }

    /// <summary>The powers of ten of the last significant digits; −128 for exact numbers.</summary>
    public abstract ReadOnlySpan<sbyte> Precisions { get; }

    /// <summary><see cref="Hedge"/> as numbers.</summary>
    public virtual ReadOnlySpan<byte> Hedges => FirstEntry;

    /// <summary><see cref="FigureDomain"/> as numbers.</summary>
    public abstract ReadOnlySpan<byte> Domains { get; }

    /// <summary><see cref="ObservationStatus"/> as numbers.</summary>
    public virtual ReadOnlySpan<byte> Statuses => FirstEntry;

    /// <summary>The publications, as indexes into the result of <see cref="CreatePublications"/>.</summary>
    public abstract CodeColumn Publications { get; }

    /// <summary>The periods.</summary>
    public abstract CodeColumn Periods { get; }

    /// <summary>The measures: indicator, transformation, basis and unit, separated by <c>|</c>.</summary>
    public abstract CodeColumn Measures { get; }

    /// <summary>Other sides of gaps and wholes of shares; an empty text for none.</summary>
    public virtual CodeColumn References => new(FirstEntry);

    /// <summary>The producers' codes.</summary>
    public abstract CodeColumn Producers { get; }

    /// <summary>Indexes into the lines of <see cref="TextTable"/>: the numbers as printed.</summary>
    public virtual ReadOnlySpan<int> PrintedTexts => FirstLine;

    /// <summary>Whether printed texts follow from the numbers, so that their lines are templates.</summary>
    public virtual bool HasPrintedTemplates => false;

    /// <summary>Indexes into the lines of <see cref="TextTable"/>: what a correction reads differently.</summary>
    public virtual ReadOnlySpan<int> Corrections => FirstLine;

    /// <summary>Indexes into the lines of <see cref="TextTable"/>: notes, or the reason of a correction.</summary>
    public virtual ReadOnlySpan<int> Notes => FirstLine;

    /// <summary>Indexes of lists of places; list <c>i</c> of <see cref="Places"/> ends before entry <c>i</c> of
    /// <see cref="PlaceEnds"/>.</summary>
    public virtual ReadOnlySpan<int> PlaceLists => FirstLine;

    /// <summary>The end of each list of places.</summary>
    public virtual ReadOnlySpan<int> PlaceEnds => FirstLine;

    /// <summary>The places of all lists: the index of the publication's section times 65,536, plus the paragraph, or 0 for none.</summary>
    public virtual ReadOnlySpan<int> Places => [];

    /// <summary>The rows of doubtful figures that have a reading, in ascending order.</summary>
    public virtual ReadOnlySpan<int> CorrectedRows => [];

    /// <summary>The rows of the readings, in the order of <see cref="CorrectedRows"/>. A reading that agrees with another printed figure is
    /// that figure's row.</summary>
    public virtual ReadOnlySpan<int> ReadingRows => [];

    /// <summary>The dataset of these figures; <c>null</c> for columns that were joined from others, of which no figure is a view.</summary>
    public virtual IFigureSet? Dataset => null;

    /// <summary>The rows whose bounds are not those of a rounded number, in ascending order: <see cref="GetInterval"/> gives
    /// them.</summary>
    public virtual ReadOnlySpan<int> RowsWithOwnBounds => [];

    /// <summary>Lines of texts; the first is empty.</summary>
    public virtual string TextTable => string.Empty;

    /// <summary>One line per row with the number as the figure prints itself; empty to format numbers on demand. Precomputed because
    /// compiling the formatter dominates the start-up of small programs.</summary>
    public virtual string DisplayTextTable => string.Empty;

    /// <summary>The resolved dictionaries.</summary>
    internal virtual FigureDictionaries Dictionaries => dictionaries ??= FigureDictionaries.Parse(this, CreatePublications());

    /// <summary>The dictionary-encoded columns by their number in <see cref="CodeSource"/>, which are read without a virtual
    /// call.</summary>
    internal virtual CodeArray[] CodeArrays =>
        codeArrays ??= [.. Enumerable.Range(0, CodeSource.Count).Select(source => new CodeArray(CodeSource.In(this, source)))];

    /// <summary>The rows of each publication by what they are about, with readings in the place of what they correct.</summary>
    internal KeyIndex Keys => keys ??= new KeyIndex(this, isByPublication: true, IsCorrected);

    /// <summary>The rows of each publication as it printed them, by what they are about.</summary>
    internal KeyIndex PrintedKeys => printedKeys ??= new KeyIndex(this, isByPublication: true, IsReading);

    /// <summary>The rows of each point of each publication, with readings in the place of what they correct.</summary>
    internal PointIndex Points => points ??= new PointIndex(this, IsCorrected);

    /// <summary>The rows of each point of each publication as it printed them.</summary>
    internal PointIndex PrintedPoints => printedPoints ??= new PointIndex(this, IsReading);

    /// <summary>The number of rows that are readings.</summary>
    internal int ReadingCount
    {
        get
        {
            int count = 0;
            foreach (int row in ReadingRows) count += IsReading(row) ? 1 : 0;
            return count;
        }
    }

    /// <summary>Returns the codes of a dimension; the total for a dimension that these columns lack.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public virtual CodeColumn Codes(Dimension dimension) => new(FirstEntry, DimensionInfo.Get(dimension).TotalCode);

    /// <summary>Returns a publication by its code in these columns.</summary>
    public Publication GetPublication(int code) => Dictionaries.Publications[code];

    /// <summary>Returns the number of a row without its bounds.</summary>
    public decimal GetNumber(int row) => PrintedNumber.ToDecimal(Mantissas.At(row), Scales.At(row));

    /// <summary>Returns the number of a row with its bounds.</summary>
    public virtual Interval GetInterval(int row) => PrintedNumber
        .ToInterval(Mantissas.At(row), Scales.At(row), Precisions.At(row), (Hedge)Hedges.At(row))
        .CutTo(((FigureDomain)Domains.At(row)).ToInterval());

    /// <summary>Creates the publications, in the order of their codes.</summary>
    protected abstract Publication[] CreatePublications();

    /// <summary>The lines of the text table.</summary>
    internal virtual string[] TextLines => textLines ??= TextTable.Split('\n');

    /// <summary>Returns the texts of a row's column, by code.</summary>
    internal string[] Texts(RowColumn column) => (texts ??= new string[]?[RowColumn.All.Count])[column.Position] ??= column.TextsIn(this);

    /// <summary>Returns the precomputed text of a row; <c>null</c> to format on demand.</summary>
    internal string? DisplayText(int row)
    {
        displayTexts ??= DisplayTextTable.Split('\n');
        return displayTexts.Length == 1 && displayTexts[0].Length == 0 ? null : displayTexts[row];
    }

    /// <summary>Returns the number of a row as printed.</summary>
    internal string GetPrinted(int row)
    {
        int printed = PrintedRow(row);
        string line = TextLines[PrintedTexts.At(printed)];
        return HasPrintedTemplates && PrintedTemplate.Is(line)
            ? PrintedTemplate.Fill(line, GetNumber(printed), Precisions.At(printed))
            : line;
    }

    /// <summary>Whether a row is a reading, which no publication printed.</summary>
    internal bool IsReading(int row) => Statuses.At(row) == (byte)ObservationStatus.Corrected;

    private bool IsCorrected(int row) => CorrectedRows.BinarySearch(row) >= 0;

    /// <summary>Returns the row that was printed: of a reading, the one that it corrects.</summary>
    internal int PrintedRow(int row) => IsReading(row) ? CorrectedRows[ReadingRows.IndexOf(row)] : row;

    /// <summary>Returns the places of a row.</summary>
    internal Place[] GetPlaces(int row)
    {
        Publication publication = Dictionaries.Publications[Publications[row]];
        int list = PlaceLists.At(row);
        int start = list == 0 ? 0 : PlaceEnds[list - 1];
        Place[] places = new Place[PlaceEnds[list] - start];
        for (int i = 0; i < places.Length; i++) places[i] = Place.Unpack(publication, Places[start + i]);
        return places;
    }
}
