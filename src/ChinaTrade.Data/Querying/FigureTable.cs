namespace ChinaTrade.Data;

/// <summary>
/// The figures of a dataset in one set of columns, with the indexes that queries use. Figures are views of the columns from which the table
/// was joined, so that a built-in figure is the same whether a query or a typed member finds it.
/// </summary>
/// <remarks>Immutable and thread-safe: indexes are built on first use, and building them twice gives the same.</remarks>
internal sealed class FigureTable
{
    /// <summary>For so many rows at a time it is known which block the first of them is in: a quarter of a byte per row, and no
    /// search.</summary>
    private const int RowsPerEntry = 16;

    private readonly JoinedBlock[] blocks;
    private readonly int[] firstBlocks;
    private readonly bool?[] areDisjoint = new bool?[CodeSource.Count];
    private PeriodRun[]? periodRuns;
    private DecimalLayouts? layouts;
    private BlockSums? blockSums;
    private ZoneMap? zones;
    private KeyIndex? keys;
    private VintageIndex? vintages;
    private CorrectionIndex? corrections;

    /// <param name="sources">The sets of columns.</param>
    /// <param name="dataset">The dataset whose table it is.</param>
    public FigureTable(FigureColumns[] sources, IFigureSet dataset)
    {
        Dataset = dataset;
        (Columns, blocks) = ColumnJoin.Join(sources);
        firstBlocks = new int[(Columns.Count / RowsPerEntry) + 1];
        for (int entry = 0, block = 0; entry < firstBlocks.Length; entry++)
        {
            while (block < blocks.Length && entry * RowsPerEntry >= blocks[block].End) block++;
            firstBlocks[entry] = block;
        }
    }

    /// <summary>The dataset whose table it is.</summary>
    public IFigureSet Dataset { get; }

    public FigureColumns Columns { get; }

    /// <summary>The blocks of consecutive rows, each a view of consecutive rows of one set of columns.</summary>
    public ReadOnlySpan<JoinedBlock> Blocks => blocks;

    /// <summary>The runs of consecutive rows of one period.</summary>
    public PeriodRun[] PeriodRuns => periodRuns ??= FindPeriodRuns(Columns.Periods, Columns.Count);

    public DecimalLayouts Layouts => layouts ??= new DecimalLayouts(Columns);

    /// <summary>The sums of blocks of 64 rows; <c>null</c> unless all numbers have one layout.</summary>
    public BlockSums? BlockSums => Layouts.IsUniform ? blockSums ??= new(Columns.Mantissas) : null;

    public ZoneMap Zones => zones ??= new ZoneMap();

    /// <summary>The latest release of each figure by what it is about.</summary>
    public KeyIndex Keys => keys ??= CreateKeys();

    public CorrectionIndex Corrections => corrections ??= new CorrectionIndex(Columns);

    public VintageIndex Vintages => vintages ??= new VintageIndex(Columns, Corrections);

    /// <summary>Returns the figure of a row.</summary>
    public Figure FigureAt(int row, bool isAsPrinted = false) => blocks[BlockAt(row)].FigureAt(row, isAsPrinted, Dataset);

    /// <summary>Returns the index of the block of a row.</summary>
    public int BlockAt(int row)
    {
        int block = firstBlocks[row / RowsPerEntry];
        while (row >= blocks[block].End) block++;
        return block;
    }

    /// <summary>Returns the row of a figure; −1 if the figure is not of this table.</summary>
    public int RowOf(Figure figure)
    {
        foreach (JoinedBlock block in blocks)
        {
            int offset = figure.Row - block.SourceStart;
            if (ReferenceEquals(block.Source, figure.Columns) && offset >= 0 && offset < block.Count) return block.Start + offset;
        }

        return -1;
    }

    /// <summary>Whether no two entries of a dimension's dictionary have anything in common in any period.</summary>
    public bool AreDisjoint(Dimension dimension) => areDisjoint[CodeSource.For(dimension)] ??=
        DisjointRows.AreDisjoint(Columns.Dictionaries.Entries(dimension), Columns.Dictionaries.Periods);

    // Apart, since a closure is made wherever a method that has one starts.
    private KeyIndex CreateKeys()
    {
        ulong[]? hidden = Vintages.HiddenByLatest(CorrectionPolicy.Corrected);
        return new(Columns, isByPublication: false, hidden is null ? null : row => RowBitmap.IsSet(hidden, row));
    }

    private static PeriodRun[] FindPeriodRuns(CodeColumn periods, int count)
    {
        List<PeriodRun> runs = [];
        for (int start = 0; start < count;)
        {
            int end = periods.IsUniform ? count : start + 1;
            while (end < count && periods[end] == periods[start]) end++;
            runs.Add(new(start, end, periods[start]));
            start = end;
        }

        return [.. runs];
    }
}
