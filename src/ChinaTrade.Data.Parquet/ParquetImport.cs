using System.Runtime.CompilerServices;
using Parquet;
using Parquet.Schema;

namespace ChinaTrade.Data.Parquet;

/// <summary>Parquet back into rows and datasets.</summary>
public static class ParquetImport
{
    /// <summary>
    /// Reads a dataset from what <see cref="ParquetExport.WriteParquetAsync"/> wrote, also after another engine has written the same
    /// columns anew. Nothing is taken where a row is wrong.
    /// </summary>
    /// <param name="stream">The file; it must be able to seek, and stays open.</param>
    /// <param name="publications">The publications that the rows name, besides the built-in ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RowFormatException">The stream is no such file, or a row is wrong; the message names row and column.</exception>
    public static Task<TradeDataset> ReadParquetAsync(
        Stream stream, IEnumerable<Publication>? publications = null, CancellationToken cancellationToken = default) =>
        ReadParquetRowsAsync(stream, cancellationToken).ToDatasetAsync(publications, cancellationToken);

    /// <summary>Reads the rows, a row group at a time, without checking their codes.</summary>
    /// <param name="stream">The file; it must be able to seek, and stays open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RowFormatException">While enumerating: the stream is no such file; the message names the column.</exception>
    public static async IAsyncEnumerable<FigureRow> ReadParquetRowsAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ParquetReader reader = await Guarded(
            () => ParquetReader.CreateAsync(stream, leaveStreamOpen: true, cancellationToken: cancellationToken)).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            DataField[] fields = RowFieldsOf(reader.Schema);
            long first = 1;
            foreach (ParquetRowGroupReader source in reader.RowGroups)
            {
                RowGroup group = await Guarded(() => RowGroup.ReadAsync(source, fields, first, cancellationToken)).ConfigureAwait(false);
                for (int row = 0; row < group.Count; row++) yield return group.RowAt(row);
                first += group.Count;
            }
        }
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
                throw new RowFormatException($"The column has another type; expected {(column.IsNumber ? "decimals" : "texts")}.", null, field.Name);
            }

            found[field.Name] = data;
        }

        return [.. RowColumn.All.Select(column => found.GetValueOrDefault(column.Name) ?? throw new RowFormatException("The column is missing.", null, column.Name))];
    }

    // The library tells of a broken file by exceptions of many kinds, down to an index that it read there and followed.
    private static async Task<T> Guarded<T>(Func<Task<T>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or RowFormatException or OutOfMemoryException))
        {
            throw new RowFormatException("The stream is not a whole Parquet file: " + fault.Message, innerException: fault);
        }
    }
}
