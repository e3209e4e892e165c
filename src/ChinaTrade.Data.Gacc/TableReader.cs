namespace ChinaTrade.Data.Gacc;

/// <summary>Reads the one table of a page: head, columns, rows, figures.</summary>
internal static class TableReader
{
    /// <exception cref="GaccTableException">The text has no table of a known kind, or several, or the table is not understood.</exception>
    public static GaccTable Read(string text, GaccPage page)
    {
        Readings readings = new(page.Readings);
        bool isHtml = text.AsSpan().TrimStart().StartsWith("<")
            || text.Contains("<table", StringComparison.OrdinalIgnoreCase);
        IReadOnlyList<TableSource> sources = isHtml ? HtmlTables.Read(text) : [CsvTable.Read(text)];
        (TableSource source, HeaderBlock header) = Choose(sources, isHtml, readings);
        return Read(source, header, page, readings);
    }

    private static (TableSource Source, HeaderBlock Header) Choose(IReadOnlyList<TableSource> sources, bool isHtml, Readings readings)
    {
        (TableSource Source, HeaderBlock Header)[] found =
        [
            .. from source in sources
               let header = HeaderBlock.Find(source.Grid, readings)
               where header is not null
               select (source, header),
        ];
        if (found.Length == 1) return found[0];
        if (found.Length > 1)
        {
            throw new GaccTableException(Invariant($"The page has {found.Length} tables of GACC; expected one. Save each by itself."));
        }

        const string Expected = "expected a header over the names of the rows, such as 'Commodity', 'Customs Regime' or '国别（地区）'";
        throw new GaccTableException(!isHtml ? $"The file has no table of GACC; {Expected}."
            : sources.Count == 0
                ? $"The page has no table. Pages that show a table as a picture or as a document inside a frame cannot be read; {Expected}."
            : Invariant($"None of the tables of the page, {sources.Count} in all, is one of GACC; {Expected}."));
    }

    private static GaccTable Read(TableSource source, HeaderBlock header, GaccPage page, Readings readings)
    {
        TableHead head = new TableHeadReader(source, page, readings).Read(header);
        RowNames types = new(page.Codes, Dimension.EnterpriseType);
        TableColumns columns = new ColumnReader(source.Grid, head, types, readings).Read(header);
        RowNaming naming = new(page.Codes, head.Kind, readings);
        RowReader reader = new(source.Grid, columns, naming, readings);
        IReadOnlyList<TableRow> rows = reader.Read(header.Last + 1);
        TablePublications all = TablePublications.Of(head, columns, source, page);
        TableFigures figures = new(new FigureWriter(head, naming.Dimension, all), columns);
        foreach (TableRow row in rows) figures.Add(row);
        if (!page.AllowsContradictions) new Contradictions(columns).Check(rows);
        Publication[] publications = all.In(figures.Figures);
        return new()
        {
            Kind = head.Kind, Title = head.Title, Period = head.Period, Unit = head.Unit.Shown, Publications = publications,
            Rows = figures.Figures, Notes = [.. head.Remarks, .. reader.Notes, .. source.Notes],
            Dataset = figures.Figures.ToDataset(page.Codes, publications),
        };
    }
}
