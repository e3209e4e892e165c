namespace ChinaTrade.Data;

/// <summary>Figures as columns in memory: read from rows, or joined from several sets of columns.</summary>
internal sealed class ArrayColumns : FigureColumns
{
    private readonly NumberColumns numbers;
    private readonly CodeArray[] codes;
    private readonly FigureDictionaries dictionaries;
    private readonly TextColumns texts;
    private readonly int[] correctedRows;
    private readonly int[] readingRows;
    private readonly Func<FigureColumns, IFigureSet>? datasetOf;
    private IFigureSet? dataset;

    /// <param name="numbers">The numbers.</param>
    /// <param name="codes">The dictionary-encoded columns by their number in <see cref="CodeSource"/>.</param>
    /// <param name="dictionaries">Their dictionaries.</param>
    /// <param name="texts">Texts and places; none in joined columns, whose figures are views of the columns that were joined.</param>
    /// <param name="readings">The rows of doubtful figures that have a reading, in ascending order, each with the row of its
    /// reading.</param>
    /// <param name="vocabulary">The vocabulary that the dictionaries are of.</param>
    /// <param name="datasetOf">Makes the dataset of these columns; <c>null</c> for joined ones.</param>
    public ArrayColumns(
        NumberColumns numbers, CodeArray[] codes, FigureDictionaries dictionaries, TextColumns? texts, (int Printed, int Reading)[] readings,
        TradeCodes vocabulary, Func<FigureColumns, IFigureSet>? datasetOf = null)
    {
        Vocabulary = vocabulary;
        correctedRows = Array.ConvertAll(readings, each => each.Printed);
        readingRows = Array.ConvertAll(readings, each => each.Reading);
        this.datasetOf = datasetOf;
        this.numbers = numbers;
        this.codes = codes;
        this.dictionaries = dictionaries;
        this.texts = texts ?? TextColumns.None;
    }

    public override TradeCodes Vocabulary { get; }

    public override int Count => numbers.Mantissas.Length;

    public override ReadOnlySpan<long> Mantissas => numbers.Mantissas;

    public override ReadOnlySpan<byte> Scales => numbers.Scales;

    public override ReadOnlySpan<sbyte> Precisions => numbers.Precisions;

    public override ReadOnlySpan<byte> Hedges => codes[CodeSource.Hedges].Column.Narrow;

    public override ReadOnlySpan<byte> Domains => numbers.Domains;

    public override ReadOnlySpan<byte> Statuses => codes[CodeSource.Statuses].Column.Narrow;

    public override CodeColumn Publications => codes[CodeSource.Publications].Column;

    public override CodeColumn Periods => codes[CodeSource.Periods].Column;

    public override CodeColumn Measures => codes[CodeSource.Measures].Column;

    public override CodeColumn References => codes[CodeSource.References].Column;

    public override CodeColumn Producers => codes[CodeSource.Producers].Column;

    public override ReadOnlySpan<int> PrintedTexts => texts.Printed;

    public override ReadOnlySpan<int> Corrections => texts.Corrections;

    public override ReadOnlySpan<int> CorrectedRows => correctedRows;

    public override ReadOnlySpan<int> ReadingRows => readingRows;

    public override IFigureSet? Dataset => dataset ??= datasetOf?.Invoke(this);

    public override ReadOnlySpan<int> Notes => texts.Notes;

    public override ReadOnlySpan<int> PlaceLists => texts.PlaceLists;

    public override ReadOnlySpan<int> PlaceEnds => texts.PlaceEnds;

    public override ReadOnlySpan<int> Places => texts.Places;

    public override ReadOnlySpan<int> RowsWithOwnBounds => numbers.RowsWithOwnBounds;

    public override string TextTable => string.Join('\n', texts.Lines);

    internal override CodeArray[] CodeArrays => codes;

    internal override FigureDictionaries Dictionaries => dictionaries;

    internal override string[] TextLines => texts.Lines;

    public override CodeColumn Codes(Dimension dimension) => codes[CodeSource.For(DimensionInfo.Get(dimension).Dimension)].Column;

    public override Interval GetInterval(int row) =>
        numbers.OwnBounds.TryGetValue(row, out Interval interval) ? interval : base.GetInterval(row);

    protected override Publication[] CreatePublications() => dictionaries.Publications;
}
