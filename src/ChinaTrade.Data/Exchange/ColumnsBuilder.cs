namespace ChinaTrade.Data;

/// <summary>Takes checked rows in any order, and makes columns of them: no row is kept.</summary>
internal sealed class ColumnsBuilder
{
    private readonly DictionaryColumnBuilder<Publication> publications;
    private readonly DictionaryColumnBuilder<Period> periods = new(Period.Parse, (a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));
    private readonly DictionaryColumnBuilder<string> measures = new(text => text, string.CompareOrdinal);
    private readonly DictionaryColumnBuilder<string> references = new(text => text, string.CompareOrdinal);
    private readonly DictionaryColumnBuilder<Producer> producers = new(Producers.Get, Compare);
    private readonly DictionaryColumnBuilder<CodeListEntry>[] dimensions;
    private readonly NumberColumnsBuilder numbers = new();
    private readonly TextColumnsBuilder texts = new();
    private readonly List<byte> hedges = [];
    private readonly List<byte> statuses = [];
    private readonly List<long> sourceLines = [];
    private readonly Dictionary<int, int> printedOf = [];
    private FigureRow? before;
    private string measure = string.Empty;

    /// <param name="publicationOf">Finds the publication of a code.</param>
    public ColumnsBuilder(Func<string, Publication> publicationOf)
    {
        publications = new(publicationOf, Publication.Compare);
        dimensions = [.. DimensionInfo.All.Select(info => new DictionaryColumnBuilder<CodeListEntry>(code => DimensionLists.Get(info.Dimension, code), Compare))];
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
        int[][] codes = new int[CodeSource.Count][];
        (Publication[] publicationEntries, codes[CodeSource.Publications]) = publications.Build();
        (Period[] periodEntries, codes[CodeSource.Periods]) = periods.Build();
        (string[] measureEntries, codes[CodeSource.Measures]) = measures.Build();
        (string[] referenceEntries, codes[CodeSource.References]) = references.Build();
        (Producer[] producerEntries, codes[CodeSource.Producers]) = producers.Build();
        CodeListEntry[][] entries = new CodeListEntry[dimensions.Length][];
        for (int i = 0; i < dimensions.Length; i++) (entries[i], codes[CodeSource.For((Dimension)i)]) = dimensions[i].Build();
        codes[CodeSource.Hedges] = [.. hedges];
        codes[CodeSource.Statuses] = [.. statuses];
        RowOrder order = new(codes, measureEntries, sourceLines, printedOf);
        (int[] rows, (int Printed, int Reading)[] readings) = order.Sort(Agree);
        FigureDictionaries dictionaries = new(
            publicationEntries, periodEntries, Array.ConvertAll(measureEntries, MeasureInUnit.Parse), referenceEntries, producerEntries, entries);
        ArrayColumns columns = new(
            numbers.Build(rows), Array.ConvertAll(codes, column => Ordered(column, rows)), dictionaries, texts.Build(rows), readings,
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
        if (entries > ushort.MaxValue) throw new RowFormatException($"There are more than {ushort.MaxValue} different texts.", line, column.Name);
    }

    // Texts mostly recur from one row to the next; the measure then is the same.
    private string MeasureOf(FigureRow row)
    {
        bool isSame = ReferenceEquals(row.Indicator, before?.Indicator) && ReferenceEquals(row.Transformation, before?.Transformation)
            && ReferenceEquals(row.Basis, before?.Basis) && ReferenceEquals(row.Unit, before?.Unit);
        return isSame ? measure : measure = string.Join('|', row.Indicator, row.Transformation, row.Basis, row.Unit);
    }
}
