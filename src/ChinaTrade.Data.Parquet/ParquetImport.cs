using System.Runtime.CompilerServices;
using Parquet;
using Parquet.Schema;

namespace ChinaTrade.Data.Parquet;

/// <summary>Parquet back into rows and datasets.</summary>
public static class ParquetImport
{
    /// <summary>
    /// Reads a dataset from what <see cref="ParquetExport.WriteParquetAsync"/> wrote, also after another engine has rewritten the same
    /// columns. Nothing is loaded if a row is wrong, or if the content differs from the checksums in the file.
    /// </summary>
    /// <param name="stream">The file; it must be able to seek, and stays open.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    /// <param name="codes">The codes that rows may have; those of the library by default.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RowFormatException">The stream is no such file, or a row is wrong; the message names row and column.</exception>
    /// <exception cref="ArgumentException">The stream cannot seek, or a seed would refuse a publication.</exception>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static Task<TradeDataset> ReadParquetAsync(
        Stream stream, IEnumerable<Publication>? publications =
            null, TradeCodes? codes = null, CancellationToken cancellationToken = default) =>
        ReadParquetAsync(stream, new ParquetReadOptions(), publications, codes, cancellationToken);

    /// <inheritdoc cref="ReadParquetAsync(Stream, IEnumerable{Publication}?, TradeCodes?, CancellationToken)"/>
    /// <param name="stream">The file; it must be able to seek, and stays open.</param>
    /// <param name="options">How strictly the file is read.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    /// <param name="codes">The codes that rows may have; those of the library by default.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Task<TradeDataset> ReadParquetAsync(
        Stream stream, ParquetReadOptions options, IEnumerable<Publication>? publications = null, TradeCodes? codes = null,
        CancellationToken cancellationToken = default) =>
        ReadParquetRowsAsync(stream, options, cancellationToken).ToDatasetAsync(publications, codes, cancellationToken);

    /// <summary>
    /// Reads the rows, a row group at a time, without checking their codes. Checksums are compared before the rows of the last row group
    /// are returned.
    /// </summary>
    /// <param name="stream">The file; it must be able to seek, and stays open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RowFormatException">While enumerating: the stream is no such file; the message names the column.</exception>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static IAsyncEnumerable<FigureRow> ReadParquetRowsAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadParquetRowsAsync(stream, new ParquetReadOptions(), cancellationToken);

    /// <inheritdoc cref="ReadParquetRowsAsync(Stream, CancellationToken)"/>
    /// <param name="stream">The file; it must be able to seek, and stays open.</param>
    /// <param name="options">How strictly the file is read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<FigureRow> ReadParquetRowsAsync(
        Stream stream, ParquetReadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        if (!stream.CanSeek) throw new ArgumentException("The stream cannot seek; copy it to a file or to memory first.", nameof(stream));
        return ReadRowsAsync(stream, options, cancellationToken);
    }

    private static async IAsyncEnumerable<FigureRow> ReadRowsAsync(
        Stream stream, ParquetReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ParquetReader reader = await Guarded(() => OpenAsync(stream, cancellationToken)).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            DataField[] fields = await Guarded(() => Task.FromResult(RowFieldsOf(reader.Schema))).ConfigureAwait(false);
            bool hasChecksums = ColumnChecksums.AreIn(reader.CustomMetadata);
            if (options.RequireChecksum && !hasChecksums)
            {
                throw new RowFormatException("The file has no checksums; another engine may have written it.");
            }

            using ColumnChecksums checksums = new();
            if (hasChecksums && reader.RowGroupCount == 0) checksums.Verify(reader.CustomMetadata);
            long first = 1;
            for (int i = 0; i < reader.RowGroupCount; i++)
            {
                RowGroup group = await Guarded(() => ReadGroupAsync(reader, stream, i, fields, first, cancellationToken))
                    .ConfigureAwait(false);
                if (hasChecksums) group.AddTo(checksums, first);
                else group.RequireDecoded(first);
                if (hasChecksums && i == reader.RowGroupCount - 1) checksums.Verify(reader.CustomMetadata);
                for (int row = 0; row < group.Count; row++) yield return group.RowAt(row);
                first += group.Count;
            }
        }
    }

    private static async Task<ParquetReader> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        long pageBytes = await ParquetFrame.CheckFooterAsync(stream, cancellationToken).ConfigureAwait(false);
        ParquetReader reader = await ParquetReader.CreateAsync(stream, leaveStreamOpen: true, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        ParquetFrame.CheckRows(reader.Metadata!, pageBytes);
        return reader;
    }

    private static async Task<RowGroup> ReadGroupAsync(
        ParquetReader reader, Stream stream, int index, DataField[] fields, long first, CancellationToken cancellationToken)
    {
        using ParquetRowGroupReader source = reader.OpenRowGroupReader(index);
        await ParquetFrame.CheckRowGroupAsync(stream, reader.Metadata!.RowGroups[index], cancellationToken).ConfigureAwait(false);
        return await RowGroup.ReadAsync(source, fields, first, cancellationToken).ConfigureAwait(false);
    }

    private static DataField[] RowFieldsOf(ParquetSchema schema)
    {
        Dictionary<string, DataField> found = new(StringComparer.Ordinal);
        foreach (Field field in schema.Fields)
        {
            RowColumn column = RowColumn.Find(field.Name) ?? throw new RowFormatException("The row has no such column.", null, field.Name);
            Type type = column.IsNumber ? typeof(decimal) : typeof(ReadOnlyMemory<char>);
            if (field is not DataField { IsArray: false } data || data.ClrType != type)
            {
                throw new RowFormatException(
                    $"The column has another type; expected {(column.IsNumber ? "decimals" : "texts")}.", null, field.Name);
            }

            found[field.Name] = data;
        }

        return [.. RowColumn.All.Select(column => found.GetValueOrDefault(column.Name)
            ?? throw new RowFormatException("The column is missing.", null, column.Name))];
    }

    // The library tells of a broken file by exceptions of many kinds, down to an index that it read there and followed.
    private static async Task<T> Guarded<T>(Func<Task<T>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or RowFormatException))
        {
            throw new RowFormatException("The stream is not a whole Parquet file: " + fault.Message, innerException: fault);
        }
    }
}
