namespace ChinaTrade.Data;

/// <summary>
/// The figures of a dataset in one set of columns, with the indexes that queries use. Figures are views of the columns from which the table
/// was joined, so that a built-in figure is the same whether a query or a typed member finds it.
/// </summary>
/// <remarks>Immutable and thread-safe: indexes are built on first use, and building them twice gives the same.</remarks>
internal sealed class FigureTable
{
    private readonly JoinedBlock[] blocks;
    private readonly bool?[] areDisjoint = new bool?[CodeSource.Count];
    private PeriodRun[]? periodRuns;
    private DecimalLayouts? layouts;
    private BlockSums? blockSums;
    private ZoneMap? zones;
    private KeyIndex? keys;
    private VintageIndex? vintages;
    private CorrectionIndex? corrections;

    public FigureTable(FigureColumns[] sources) => (Columns, blocks) = ColumnJoin.Join(sources);

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
    public Figure FigureAt(int row)
    {
        int low = 0;
        int high = blocks.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (blocks[middle].Start <= row) low = middle;
            else high = middle - 1;
        }

        return blocks[low].FigureAt(row);
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
        return new(Columns, isByPublication: false, hidden is null ? null : row => IsIn(hidden, row));
    }

    private static bool IsIn(ulong[] rows, int row) => ((rows[row / RowBitmap.WordSize] >> (row % RowBitmap.WordSize)) & 1UL) != 0;

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
