namespace ChinaTrade.Data.Gacc;

/// <summary>A statistical table of China's General Administration of Customs (GACC), read from a page or CSV file that a user
/// saved.</summary>
/// <remarks>
/// <para>Tables by country or region, by commodity, by trade mode and by enterprise type are read, in English or Chinese, in yuan or US
/// dollars. Names are looked up exactly; whatever is not understood is a <see cref="GaccTableException"/>, and nothing is passed
/// over.</para>
/// <para>Levels have bounds of half a last printed digit. Growth is read with at least one decimal, since GACC prints growth with one
/// decimal and drops a trailing zero: 20 is 20.0 %, from 19.95 to 20.05.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed class GaccTable
{
    /// <summary>More than any page of GACC has.</summary>
    private const int MaxBytes = 64 * 1024 * 1024;

    internal GaccTable()
    {
    }

    /// <summary>What the table breaks down by.</summary>
    public required GaccTableKind Kind { get; init; }

    /// <summary>The title as printed.</summary>
    public required string Title { get; init; }

    /// <summary>The period of the title: a month, or the months of a year up to one.</summary>
    public required Period Period { get; init; }

    /// <summary>The unit of values as printed: <c>CNY 100 Million</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The table as a publication; behind it, if it has them, one for the levels of the year before that it restates, and one for
    /// quantities in a second unit, which have the keys of the first.</summary>
    public required IReadOnlyList<Publication> Publications { get; init; }

    /// <summary>The figures, in the order of the table.</summary>
    public required IReadOnlyList<FigureRow> Rows { get; init; }

    /// <summary>Lines above the header that are neither title nor unit, and the notes below the table.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The figures as a dataset, which queries, and merges with others.</summary>
    public required TradeDataset Dataset { get; init; }

    /// <summary>Reads the table of a page.</summary>
    /// <param name="stream">The page as HTML, or the table as CSV; it stays open.</param>
    /// <exception cref="GaccTableException">The page has no table of a known kind, or several, or something of it is not understood; the
    /// message names row and column, what was found and what was expected.</exception>
    /// <exception cref="ArgumentNullException">The stream is <c>null</c>.</exception>
    public static GaccTable Read(Stream stream) => Read(stream, new GaccPage());

    /// <inheritdoc cref="Read(Stream)"/>
    /// <param name="stream">The page as HTML, or the table as CSV; it stays open.</param>
    /// <param name="page">What is known of the page besides its table.</param>
    /// <exception cref="ArgumentException">The code of the page is none, its unit is none, or a text has two readings.</exception>
    public static GaccTable Read(Stream stream, GaccPage page)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(page);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81920];
        while (stream.Read(buffer, 0, buffer.Length) is var count and > 0) Take(bytes, buffer, count);
        return TableReader.Read(PageText.Decode(bytes.ToArray(), page.Encoding), page);
    }

    /// <inheritdoc cref="Read(Stream)"/>
    /// <param name="stream">The page as HTML, or the table as CSV; it stays open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Task<GaccTable> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, new GaccPage(), cancellationToken);

    /// <inheritdoc cref="Read(Stream, GaccPage)"/>
    /// <param name="stream">The page as HTML, or the table as CSV; it stays open.</param>
    /// <param name="page">What is known of the page besides its table.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<GaccTable> ReadAsync(Stream stream, GaccPage page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(page);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81920];
        while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var count and > 0) Take(bytes, buffer, count);
        cancellationToken.ThrowIfCancellationRequested();
        return TableReader.Read(PageText.Decode(bytes.ToArray(), page.Encoding), page);
    }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;

    private static void Take(MemoryStream bytes, byte[] buffer, int count)
    {
        if (bytes.Length + count > MaxBytes) throw new GaccTableException("The input has more than 64 MiB, more than any page of GACC.");
        bytes.Write(buffer, 0, count);
    }
}
