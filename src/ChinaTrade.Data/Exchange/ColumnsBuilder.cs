namespace ChinaTrade.Data;

/// <summary>Takes checked rows in any order, and makes columns of them: no row is kept.</summary>
internal sealed class ColumnsBuilder
{
    private readonly DictionaryColumnBuilder<Publication> publications;
    private readonly DictionaryColumnBuilder<Period> periods = new(
        Period.Parse, (a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));
    private readonly DictionaryColumnBuilder<string> measures = new(text => text, string.CompareOrdinal);
    private readonly DictionaryColumnBuilder<string> references = new(text => text, string.CompareOrdinal);
    private readonly DictionaryColumnBuilder<Producer> producers;
    private readonly DictionaryColumnBuilder<CodeListEntry>[] dimensions;
    private readonly NumberColumnsBuilder numbers = new();
    private readonly TextColumnsBuilder texts = new();
    private readonly List<byte> hedges = [];
    private readonly List<byte> statuses = [];
    private readonly List<long> sourceLines = [];
    private readonly Dictionary<int, int> printedOf = [];
    private readonly TradeCodes codes;
    private FigureRow? before;
    private string measure = string.Empty;

    /// <param name="publicationOf">Finds the publication of a code.</param>
    /// <param name="codes">The vocabulary of the rows.</param>
    public ColumnsBuilder(Func<string, Publication> publicationOf, TradeCodes codes)
    {
        this.codes = codes;
        producers = new(codes.Producers.Get, Compare);
        publications = new(publicationOf, Publication.Compare);
        dimensions = [.. DimensionInfo.All.Select(
            info => new DictionaryColumnBuilder<CodeListEntry>(code => codes.Get(info.Dimension, code), Compare))];
    }

    /// <exception cref="RowFormatException">There are more different codes than columns can hold.</exception>
    public void Add(FigureRow row, Publication publication, FigureDomain domain, long line)
    {
        publications.Add(row.Publication);
        periods.Add(row.Period);
        measures.Add(MeasureOf(row));
        references.Add(row.Reference);
        producers.Add(row.Producer);
        foreach (DimensionInfo info in DimensionInfo.All) dimensions[(int)info.Dimension].Add(row[info.Dimension]);
        hedges.Add((byte)EnumCodes.HedgeOf(row.Hedge)!.Value);
        statuses.Add((byte)EnumCodes.FromCode<ObservationStatus>(row.Status)!.Value);
        numbers.Add(row, domain);
        texts.Add(row, publication);
        sourceLines.Add(line);
        before = row;
        Require(publications.EntryCount, line, RowColumn.Publication);
        Require(periods.EntryCount, line, RowColumn.Period);
        Require(references.EntryCount, line, RowColumn.Reference);
    }

    /// <summary>Adds the reading of the row that was added last.</summary>
    /// <exception cref="RowFormatException">There are more different codes than columns can hold.</exception>
    public void AddReading(FigureRow reading, Publication publication, FigureDomain domain, long line)
    {
        Add(reading, publication, domain, line);
        statuses[^1] = (byte)ObservationStatus.Corrected;
        printedOf.Add(statuses.Count - 1, statuses.Count - 2);
    }

    /// <exception cref="RowFormatException">Two rows have one key, or the reading of one contradicts another.</exception>
    public TradeDataset Build()
    {
        int[][] coded = new int[CodeSource.Count][];
        (Publication[] publicationEntries, coded[CodeSource.Publications]) = publications.Build();
        (Period[] periodEntries, coded[CodeSource.Periods]) = periods.Build();
        (string[] measureEntries, coded[CodeSource.Measures]) = measures.Build();
        (string[] referenceEntries, coded[CodeSource.References]) = references.Build();
        (Producer[] producerEntries, coded[CodeSource.Producers]) = producers.Build();
        CodeListEntry[][] entries = new CodeListEntry[dimensions.Length][];
        for (int i = 0; i < dimensions.Length; i++) (entries[i], coded[CodeSource.For((Dimension)i)]) = dimensions[i].Build();
        coded[CodeSource.Hedges] = [.. hedges];
        coded[CodeSource.Statuses] = [.. statuses];
        RowOrder order = new(coded, measureEntries, sourceLines, printedOf);
        (int[] rows, (int Printed, int Reading)[] readings) = order.Sort(Agree);
        FigureDictionaries dictionaries = new(
            publicationEntries, periodEntries, Array.ConvertAll(measureEntries, MeasureInUnit.Parse), referenceEntries, producerEntries, entries);
        ArrayColumns columns = new(
            numbers.Build(rows), Array.ConvertAll(coded, column => Ordered(column, rows)), dictionaries, texts.Build(rows), readings, codes,
            all => new TradeDataset(all));
        return (TradeDataset)columns.Dataset!;
    }

    // A doubtful row cannot stand for a reading.
    private bool Agree(int reading, int other) =>
        numbers.AreEqual(reading, other) && hedges[reading] == hedges[other] && statuses[other] != (byte)ObservationStatus.Doubtful;

    private static CodeArray Ordered(int[] codes, int[] order)
    {
        int[] ordered = Array.ConvertAll(order, row => codes[row]);
        return new(ordered, ordered.Length == 0 ? 0 : ordered.Max() + 1);
    }

    private static int Compare(CodeListEntry a, CodeListEntry b) => string.CompareOrdinal(a.Code, b.Code);

    private static void Require(int entries, long line, RowColumn column)
    {
        if (entries > ushort.MaxValue)
        {
            throw new RowFormatException($"There are more than {ushort.MaxValue} different texts.", line, column.Name);
        }
    }

    // Texts mostly recur from one row to the next; the measure then is the same.
    private string MeasureOf(FigureRow row)
    {
        bool isSame = ReferenceEquals(row.Indicator, before?.Indicator) && ReferenceEquals(row.Transformation, before?.Transformation)
            && ReferenceEquals(row.Basis, before?.Basis) && ReferenceEquals(row.Unit, before?.Unit);
        return isSame ? measure : measure = string.Join('|', row.Indicator, row.Transformation, row.Basis, row.Unit);
    }
}
