namespace ChinaTrade.Data;

/// <summary>Checks rows as they come and makes a dataset of them at the end, or nothing.</summary>
internal sealed class RowImporter
{
    private readonly Dictionary<string, Publication> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowColumnsBuilder> builders = new(StringComparer.Ordinal);
    private FigureRow? before;

    /// <param name="publications">The publications that rows may name besides the built-in ones; of one code, these.</param>
    public RowImporter(IEnumerable<Publication> publications)
    {
        foreach (Publication publication in TradeData.Dataset.Publications.Concat(publications)) known[publication.Code] = publication;
    }

    /// <exception cref="RowFormatException">The row is wrong.</exception>
    public void Add(FigureRow row, long line)
    {
        if (!builders.TryGetValue(row.Publication, out RowColumnsBuilder? builder))
        {
            if (!known.ContainsKey(row.Publication))
            {
                string code = RowRequirement.Shown(row.Publication);
                string hint = NearestName.Of(code, known.Keys) is { } nearest ? $"did you mean '{nearest}'? If not, hand" : "hand";
                throw new RowFormatException($"The publication '{code}' is not known; {hint} it over beside the rows.", line, "publication");
            }

            builders.Add(row.Publication, builder = new RowColumnsBuilder());
        }

        RowCheck.Check(row, before, line);
        CheckSections(row, line);
        builder.Add(row, line);
        before = row;
    }

    // A publication that lists no sections leaves them open.
    private void CheckSections(FigureRow row, long line)
    {
        if (ReferenceEquals(row.Section, before?.Section) && row.Publication == before?.Publication) return;
        string[] sections = [.. known[row.Publication].Sections.Select(section => section.Code)];
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
            ? throw new RowFormatException($"A row of the same key, publication to producer, stands in line {fault.First}.", fault.Line)
            : new([.. columns]);
    }
}
