namespace ChinaTrade.Data;

/// <summary>Finds the rows of a table that pass a compiled filter. Here, and nowhere else, the rows that match a query are found.</summary>
internal sealed class ColumnScan
{
    /// <summary>This many words of bits are tested at a time, column by column: few enough to stay in the processor's first
    /// cache.</summary>
    private const int WordsAtATime = 64;

    private readonly FigureTable table;
    private readonly FigureColumns columns;
    private readonly CompiledFilter filter;
    private readonly ulong[]? hidden;

    private ColumnScan(FigureTable table, CompiledFilter filter, ulong[]? hidden)
    {
        this.table = table;
        this.filter = filter;
        this.hidden = hidden;
        columns = table.Columns;
    }

    /// <summary>Returns the rows that pass.</summary>
    /// <param name="table">The table.</param>
    /// <param name="filter">The conditions.</param>
    /// <param name="hidden">The rows of which another release is asked for, one bit each; <c>null</c> if there are none.</param>
    public static RowBitmap Select(FigureTable table, CompiledFilter filter, ulong[]? hidden)
    {
        if (table.Columns.Count == 0 || !filter.CanPass(table.Columns)) return RowBitmap.Empty;
        // Periods first: they mostly decide, and their rows are consecutive.
        CodePredicate periods = filter[CodeSource.Periods];
        PeriodRun[] runs = periods.PassesAll && filter.Groups.Length == 0
            ? [new(0, table.Columns.Count, 0)]
            : Array.FindAll(table.PeriodRuns, run => periods[run.Period]);
        return runs.Length == 0 ? RowBitmap.Empty : new ColumnScan(table, filter, hidden).SelectIn(runs);
    }

    private RowBitmap SelectIn(PeriodRun[] runs)
    {
        int firstWord = runs[0].Start / RowBitmap.WordSize;
        int lastWord = (runs[^1].End - 1) / RowBitmap.WordSize;
        ulong[] words = new ulong[lastWord - firstWord + 1];
        int partnerSource = CodeSource.For(Dimension.Partner);
        foreach (PeriodRun run in runs)
        {
            CodePredicate partners = filter.Groups.Length == 0 ? filter[partnerSource] : MembersIn(run, filter[partnerSource]);
            if (partners.CanPass(columns.Codes(Dimension.Partner))) SelectIn(run, partners, firstWord, words);
        }

        return new RowBitmap(firstWord, words);
    }

    private CodePredicate MembersIn(PeriodRun run, CodePredicate partners)
    {
        Period period = columns.Dictionaries.Periods[run.Period];
        CodeListEntry[] entries = columns.Dictionaries.Entries(Dimension.Partner);
        return partners.And(entries.Length, code => filter.Groups.All(group => group.HasMember((Partner)entries[code], period)));
    }

    private void SelectIn(PeriodRun run, CodePredicate partners, int firstWord, ulong[] words)
    {
        int first = run.Start / RowBitmap.WordSize;
        int last = (run.End - 1) / RowBitmap.WordSize;
        Span<ulong> buffer = stackalloc ulong[WordsAtATime];
        for (int word = first; word <= last; word += WordsAtATime)
        {
            Span<ulong> stretch = buffer[..Math.Min(WordsAtATime, last - word + 1)];
            stretch.Fill(ulong.MaxValue);
            if (word == first) stretch[0] <<= run.Start % RowBitmap.WordSize;
            if (word + stretch.Length > last)
            {
                stretch[^1] &= ulong.MaxValue >> (RowBitmap.WordSize - 1 - ((run.End - 1) % RowBitmap.WordSize));
            }

            Clear(partners, word, stretch);
            Span<ulong> target = words.AsSpan(word - firstWord, stretch.Length);
            for (int i = 0; i < stretch.Length; i++) target[i] |= stretch[i];
        }
    }

    private void Clear(CodePredicate partners, int word, Span<ulong> stretch)
    {
        for (int source = 0; source < CodeSource.Count; source++)
        {
            if (source == CodeSource.Periods) continue;
            CodePredicate predicate = source == CodeSource.For(Dimension.Partner) ? partners : filter[source];
            if (predicate.PassesAll) continue;
            CodeColumn column = CodeSource.In(columns, source);
            predicate.Clear(column, table.Zones.BlockCodes(source, column), word, stretch);
        }

        for (int i = 0; hidden is not null && i < stretch.Length; i++) stretch[i] &= ~hidden[word + i];
        filter.Values.Clear(columns, word, stretch);
    }
}
