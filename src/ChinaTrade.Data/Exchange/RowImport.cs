namespace ChinaTrade.Data;

/// <summary>Rows back into a dataset.</summary>
public static class RowImport
{
    /// <summary>
    /// A dataset of the rows. Rows may stand in any order; every row is checked, and nothing is taken where one is wrong. Rows are taken
    /// up one by one into columns, so that they may be more than memory would hold as rows.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    /// <exception cref="RowFormatException">A code is unknown, a number impossible, or two rows have one key; the message names row
    /// (counted from 1), column and what was expected.</exception>
    /// <exception cref="ArgumentException">A row or a text of it is null, or a seed would refuse a publication; the message names
    /// which.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TradeDataset ToDataset(this IEnumerable<FigureRow> rows, params Publication[] publications) =>
        rows.ToDataset(TradeCodes.Library, publications);

    /// <inheritdoc cref="ToDataset(IEnumerable{FigureRow}, Publication[])"/>
    /// <param name="rows">The rows.</param>
    /// <param name="codes">The codes that rows may have: those of the library, and own ones.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    public static TradeDataset ToDataset(this IEnumerable<FigureRow> rows, TradeCodes codes, params Publication[] publications) =>
        FromNumbered((rows ?? throw new ArgumentNullException(nameof(rows)))
            .Select((row, index) => (row, index + 1L)), codes, publications);

    /// <inheritdoc cref="ToDataset(IEnumerable{FigureRow}, Publication[])"/>
    /// <param name="rows">The rows, as a stream gives them.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    /// <param name="codes">The codes that rows may have; those of the library by default.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<TradeDataset> ToDatasetAsync(
        this IAsyncEnumerable<FigureRow> rows, IEnumerable<Publication>? publications = null, TradeCodes? codes = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        RowImporter importer = new(publications?.ToArray() ?? [], codes ?? TradeCodes.Library);
        long line = 0;
        await foreach (FigureRow row in rows.WithCancellation(cancellationToken).ConfigureAwait(false)) importer.Add(row, ++line);
        return importer.Build();
    }

    internal static TradeDataset FromNumbered(IEnumerable<(FigureRow Row, long Line)> rows, TradeCodes codes, Publication[] publications)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(publications);
        RowImporter importer = new(publications, codes);
        foreach ((FigureRow row, long line) in rows) importer.Add(row, line);
        return importer.Build();
    }
}
