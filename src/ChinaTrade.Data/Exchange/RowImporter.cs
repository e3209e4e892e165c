namespace ChinaTrade.Data;

/// <summary>Checks rows as they come, and makes a dataset of them at the end, or nothing.</summary>
internal sealed class RowImporter
{
    private readonly Dictionary<string, Publication> known = new(StringComparer.Ordinal);
    private readonly ColumnsBuilder builder;
    private readonly RowCheck check;
    private readonly PrintedCheck printed = new();
    private FigureRow? before;

    /// <param name="publications">The publications that rows may name besides the built-in ones; of one code, these.</param>
    /// <param name="codes">The codes that rows may have.</param>
    /// <exception cref="ArgumentException">A seed would refuse a publication, or two have one code; the message names the offending
    /// text.</exception>
    public RowImporter(IReadOnlyCollection<Publication> publications, TradeCodes codes)
    {
        foreach (Publication publication in publications) PublicationRule.Require(publication);
        Publication? repeated = publications.GroupBy(publication => publication.Code, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1)?.First();
        if (repeated is not null) throw new ArgumentException($"Two publications have the code '{repeated.Code}'.", nameof(publications));
        foreach (Publication publication in TradeData.Dataset.Publications.Concat(publications)) known[publication.Code] = publication;
        builder = new(code => known[code], codes);
        check = new(codes);
    }

    /// <exception cref="ArgumentException">The row or a text of it is null.</exception>
    /// <exception cref="RowFormatException">The row is wrong.</exception>
    public void Add(FigureRow row, long line)
    {
        RowText.Check(row, before, line);
        Publication publication = PublicationOf(row.Publication, line);
        check.Check(row, before, line);
        PublicationCheck.Check(row, before, publication, line);
        PublicationCheck.CheckDay(row, line);
        printed.Check(row, line);
        builder.Add(row, publication, RowCheck.DomainOf(row), line);
        if (RowReading.Find(row, check, line) is { } reading) builder.AddReading(reading, publication, RowCheck.DomainOf(reading), line);
        before = row;
    }

    /// <exception cref="RowFormatException">Two rows have one key.</exception>
    public TradeDataset Build() => builder.Build();

    private Publication PublicationOf(string code, long line)
    {
        if (known.TryGetValue(code, out Publication? publication)) return publication;
        string shown = RowRequirement.Shown(code);
        string hint = NearestName.Find(shown, known.Keys) is { } nearest ? $"did you mean '{nearest}'? If not, pass" : "pass";
        throw new RowFormatException(
            $"The publication '{shown}' is not known; {hint} it along with the rows.", line, RowColumn.Publication.Name);
    }
}
