namespace ChinaTrade.Data;

/// <summary>Checks rows as they come and makes a dataset of them at the end, or nothing.</summary>
internal sealed class RowImporter
{
    private readonly Dictionary<string, Briefing> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowColumnsBuilder> builders = new(StringComparer.Ordinal);
    private FigureRow? before;

    /// <param name="briefings">The publications that rows may name besides the built-in ones; of one code, these.</param>
    public RowImporter(IEnumerable<Briefing> briefings)
    {
        foreach (Briefing briefing in TradeData.Dataset.Briefings.Concat(briefings)) known[briefing.Code] = briefing;
    }

    /// <exception cref="RowFormatException">The row is wrong.</exception>
    public void Add(FigureRow row, long line)
    {
        if (!builders.TryGetValue(row.Briefing, out RowColumnsBuilder? builder))
        {
            if (!known.ContainsKey(row.Briefing))
            {
                string code = RowRequirement.Shown(row.Briefing);
                string hint = NearestName.Of(code, known.Keys) is { } nearest ? $"did you mean '{nearest}'? If not, hand" : "hand";
                throw new RowFormatException($"The briefing '{code}' is not known; {hint} it over beside the rows.", line, "briefing");
            }

            builders.Add(row.Briefing, builder = new RowColumnsBuilder());
        }

        RowCheck.Check(row, before, line);
        CheckSections(row, line);
        builder.Add(row, line);
        before = row;
    }

    // A briefing that lists no sections leaves them open.
    private void CheckSections(FigureRow row, long line)
    {
        if (ReferenceEquals(row.Section, before?.Section) && row.Briefing == before?.Briefing) return;
        string[] sections = [.. known[row.Briefing].Sections.Select(section => section.Code)];
        if (sections.Length == 0) return;
        foreach (string code in row.Section.Split(';')) RowRequirement.Known(line, "section", code, sections.Contains(code), sections);
    }

    /// <exception cref="RowFormatException">Two rows have one key.</exception>
    public TradeDataset Build()
    {
        List<RowColumns> columns = [];
        (long Line, long First)? repeated = null;
        foreach ((string code, RowColumnsBuilder builder) in builders)
        {
            RowOrder order = new(builder);
            if (order.Repeated is { } found && (repeated is not { } before || found.Line < before.Line)) repeated = found;
            else if (repeated is null) columns.Add(new(known[code], builder, order.Rows));
        }

        return repeated is { } fault
            ? throw new RowFormatException($"A row of the same key, briefing to producer, stands in line {fault.First}.", fault.Line)
            : new([.. columns]);
    }
}
