namespace ChinaTrade.Data;

/// <summary>The figures of a table that several publications released, each with its releases in the order of publication.</summary>
internal sealed class VintageIndex
{
    private readonly FigureColumns columns;
    private readonly CorrectionIndex corrections;
    private readonly int[][] rereleased;
    private readonly ulong[]?[] hiddenByLatest = new ulong[Enum.GetValues<CorrectionPolicy>().Length][];

    public VintageIndex(FigureColumns columns, CorrectionIndex corrections)
    {
        this.columns = columns;
        this.corrections = corrections;
        bool[] shared = SharedPeriods(columns);
        Dictionary<int, List<int>> releases = new(new RowKeyComparer(columns));
        CodeColumn periods = columns.Periods;
        int count = shared.AsSpan().Contains(true) ? columns.Count : 0;
        for (int row = 0; row < count; row++)
        {
            if (!shared[periods[row]]) continue;
            if (releases.TryGetValue(row, out List<int>? known)) known.Add(row);
            else releases.Add(row, [row]);
        }

        rereleased = [.. releases.Values.Where(rows => rows.Count > 1).Select(rows => rows.Order(Comparer<int>.Create(Compare)).ToArray())];
    }

    /// <summary>Returns the rows that are not the latest release under a policy, one bit each; <c>null</c> if there are none.</summary>
    public ulong[]? HiddenByLatest(CorrectionPolicy policy) =>
        (hiddenByLatest[(int)policy] ??= Hidden(Vintage.Latest, policy, null) ?? []) is { Length: > 0 } hidden ? hidden : null;

    /// <summary>Returns the releases of the figure of a row, in the order of publication: as printed for a doubtful figure that has a
    /// reading, and as corrected for any other.</summary>
    public IReadOnlyList<int> ReleasesOf(int row)
    {
        CorrectionPolicy policy = columns.CorrectedRows.BinarySearch(row) >= 0 ? CorrectionPolicy.AsPrinted : CorrectionPolicy.Corrected;
        ulong[]? hidden = corrections.HiddenBy(policy);
        int[]? rows = rereleased.FirstOrDefault(rows => rows.Contains(row));
        return rows is null ? [row] : hidden is null ? rows : Array.FindAll(rows, each => !RowBitmap.IsSet(hidden, each));
    }

    /// <summary>Returns the rows that a vintage and a policy hide, one bit each; <c>null</c> if they hide none.</summary>
    /// <param name="vintage">The release that is kept.</param>
    /// <param name="policy">What stands for a doubtful figure.</param>
    /// <param name="publications">The publications whose releases count; <c>null</c> for all.</param>
    public ulong[]? Hidden(Vintage vintage, CorrectionPolicy policy, CodePredicate? publications)
    {
        ulong[]? corrected = corrections.HiddenBy(policy);
        if (vintage.Kind == VintageKind.All) return corrected;
        ulong[] hidden = corrected is null ? new ulong[(columns.Count / RowBitmap.WordSize) + 1] : [.. corrected];
        if (vintage.Date is { } date) HideAfter(date, hidden);
        foreach (int[] rows in rereleased)
        {
            int[] left = Array.FindAll(rows, row => publications?[columns.Publications[row]] != false && !RowBitmap.IsSet(hidden, row));
            if (left.Length < 2) continue;
            int kept = vintage.Kind == VintageKind.First ? 0 : ReleaseOrder.LatestOf(Array.ConvertAll(left, OrderOf));
            for (int i = 0; i < left.Length; i++)
            {
                if (i != kept) RowBitmap.Set(hidden, left[i]);
            }
        }

        return hidden.AsSpan().IndexOfAnyExcept(0UL) < 0 ? null : hidden;
    }

    private static bool[] SharedPeriods(FigureColumns columns)
    {
        int[] publicationOf = new int[columns.Dictionaries.Periods.Length];
        bool[] isShared = new bool[publicationOf.Length];
        if (columns.Dictionaries.Publications.Length < 2) return isShared;
        Array.Fill(publicationOf, -1);
        CodeColumn periods = columns.Periods;
        CodeColumn publications = columns.Publications;
        for (int row = 0; row < columns.Count; row++)
        {
            ref int publication = ref publicationOf[periods[row]];
            isShared[periods[row]] |= publication >= 0 && publication != publications[row];
            publication = publications[row];
        }

        return isShared;
    }

    private void HideAfter(DateOnly date, ulong[] hidden)
    {
        bool[] isAfter = Array.ConvertAll(columns.Dictionaries.Publications, publication => !(publication.Date <= date));
        CodeColumn publications = columns.Publications;
        for (int row = 0; row < columns.Count; row++)
        {
            if (isAfter[publications[row]]) RowBitmap.Set(hidden, row);
        }
    }

    private int Compare(int a, int b) => ReleaseOrder.Compare(OrderOf(a), OrderOf(b));

    private (string Day, string Publication) OrderOf(int row) => new Figure(columns, row).Release;
}
