namespace ChinaTrade.Data;

/// <summary>Joins the code columns of several sets of columns into one set, with one dictionary for each column.</summary>
internal sealed class ColumnJoin
{
    private readonly JoinedBlock[] blocks;
    private readonly FigureColumns[] sources;
    private readonly int count;

    private ColumnJoin(FigureColumns[] sources)
    {
        this.sources = sources;
        blocks = [.. sources.SelectMany(BlocksOf).OrderBy(block => block.Publication, Comparer<Publication>.Create(Publication.Compare))
            .Select(block => block.Block)];
        for (int i = 0; i < blocks.Length; i++)
        {
            blocks[i] = blocks[i] with { Start = count };
            count += blocks[i].Count;
        }
    }

    /// <summary>Returns one set of columns, and the blocks of rows from which it was joined. A single set needs no joining.</summary>
    public static (FigureColumns Columns, JoinedBlock[] Blocks) Join(FigureColumns[] sources)
    {
        if (sources.Length == 1) return (sources[0], [new(0, sources[0], 0, sources[0].Count)]);
        ColumnJoin join = new(sources);
        return (join.ToColumns(), join.blocks);
    }

    // Rows of a set are sorted by publication, so each publication is one block.
    private static IEnumerable<(Publication Publication, JoinedBlock Block)> BlocksOf(FigureColumns source)
    {
        for (int start = 0; start < source.Count;)
        {
            int code = source.Publications[start];
            int end = start + 1;
            while (end < source.Count && source.Publications[end] == code) end++;
            yield return (source.Dictionaries.Publications[code], new(0, source, start, end - start));
            start = end;
        }
    }

    private ArrayColumns ToColumns()
    {
        CodeArray[] codes = new CodeArray[CodeSource.Count];
        CodeListEntry[][] entries =
        [
            .. DimensionInfo.All.Select(
                info => Joined(codes, CodeSource.For(info.Dimension), each => each.Entries(info.Dimension),
                    Comparer<CodeListEntry>.Default)),
        ];
        FigureDictionaries dictionaries = new(
            Joined(codes, CodeSource.Publications, each => each.Publications, Comparer<Publication>.Create(Publication.Compare)),
            Joined(codes, CodeSource.Periods, each => each.Periods, Comparer<Period>.Default),
            Joined(codes, CodeSource.Measures, each => each.Measures, null),
            Joined(codes, CodeSource.References, each => each.References, StringComparer.Ordinal),
            Joined<Producer>(codes, CodeSource.Producers, each => each.Producers, Comparer<CodeListEntry>.Default),
            entries);
        codes[CodeSource.Hedges] = Copied(columns => new(columns.Hedges));
        codes[CodeSource.Statuses] = Copied(columns => new(columns.Statuses));
        return new(Numbers(), codes, dictionaries, texts: null, Readings(),
            sources.Aggregate(TradeCodes.Library, (codes, source) => codes.Merge(source.Vocabulary)));
    }

    private T[] Joined<T>(CodeArray[] codes, int source, Func<FigureDictionaries, T[]> entriesOf, IComparer<T>? order)
        where T : notnull
    {
        IEnumerable<T> distinct = sources.SelectMany(each => entriesOf(each.Dictionaries)).Distinct();
        T[] entries = order is null ? [.. distinct] : [.. distinct.Order(order)];
        Dictionary<T, int> places = new(entries.Length);
        for (int i = 0; i < entries.Length; i++) places.Add(entries[i], i);
        Dictionary<FigureColumns, int[]> map = [];
        foreach (FigureColumns each in sources) map[each] = Array.ConvertAll(entriesOf(each.Dictionaries), entry => places[entry]);
        int[] joined = new int[count];
        foreach (JoinedBlock block in blocks)
        {
            CodeColumn column = CodeSource.In(block.Source, source);
            int[] codeOf = map[block.Source];
            for (int i = 0; i < block.Count; i++) joined[block.Start + i] = codeOf[column[block.SourceStart + i]];
        }

        codes[source] = new(joined, entries.Length);
        return entries;
    }

    private CodeArray Copied(CodesOf codesOf)
    {
        int[] joined = new int[count];
        foreach (JoinedBlock block in blocks)
        {
            CodeColumn column = codesOf(block.Source);
            for (int i = 0; i < block.Count; i++) joined[block.Start + i] = column[block.SourceStart + i];
        }

        return new(joined, dictionarySize: 1);
    }

    // A reading is in the same publication as what it corrects, and so in the same block.
    private (int Printed, int Reading)[] Readings()
    {
        List<(int Printed, int Reading)> readings = [];
        foreach (JoinedBlock block in blocks)
        {
            ReadOnlySpan<int> rows = block.Source.ReadingRows;
            int at = 0;
            foreach (int row in block.Source.CorrectedRows)
            {
                int reading = rows[at++];
                if (block.Holds(row)) readings.Add((row - block.SourceStart + block.Start, reading - block.SourceStart + block.Start));
            }
        }

        return [.. readings];
    }

    private NumberColumns Numbers()
    {
        (long[] mantissas, byte[] scales, sbyte[] precisions, byte[] domains) = (new long[count], new byte[count], new sbyte[count],
            new byte[count]);
        Dictionary<int, Interval> ownBounds = [];
        foreach (JoinedBlock block in blocks)
        {
            FigureColumns source = block.Source;
            for (int i = 0; i < block.Count; i++)
            {
                (int row, int from) = (block.Start + i, block.SourceStart + i);
                mantissas[row] = source.Mantissas.At(from);
                scales[row] = source.Scales.At(from);
                precisions[row] = source.Precisions.At(from);
                domains[row] = source.Domains.At(from);
                if (source.RowsWithOwnBounds.Contains(from)) ownBounds.Add(row, source.GetInterval(from));
            }
        }

        return new(mantissas, scales, precisions, domains, ownBounds);
    }

    private delegate CodeColumn CodesOf(FigureColumns columns);
}
