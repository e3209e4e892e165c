using Parquet;
using Parquet.Schema;

namespace ChinaTrade.Data.Parquet;

/// <summary>Rows as Parquet.</summary>
public static class ParquetExport
{
    private const decimal Limit = 100_000_000_000_000_000_000m;

    /// <summary>
    /// Writes the rows, a row group after another. Texts are UTF-8 and never null; <c>value</c>, <c>lower</c> and <c>upper</c> are
    /// DECIMAL(38,18), an infinite bound is null. The file's metadata contain a checksum of each column, which readers of this package
    /// compare.
    /// </summary>
    /// <param name="rows">The rows; only those of one row group are held at a time.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="rowsPerGroup">How many rows make a row group, the piece that readers load and skip.</param>
    /// <param name="cancellationToken">Stops the writing; the stream is then no Parquet file.</param>
    /// <exception cref="RowFormatException">A number has more than 20 digits before the decimal point or 18 after it, which the rows
    /// of no dataset have, or a text contains half of a surrogate pair; the message names row and column.</exception>
    /// <exception cref="ArgumentException">A row or a text of it is null; the message names which.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A row group has no rows.</exception>
    public static async Task WriteParquetAsync(
        this IEnumerable<FigureRow> rows, Stream stream, int rowsPerGroup = 100_000, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rowsPerGroup);
        ParquetSchema schema = RowSchema.Create();
        ParquetOptions options = new();
        foreach (RowColumn column in RowColumn.All.Where(column => !column.IsNumber))
        {
            options.ColumnEncodingHints[column.Name] = EncodingHint.Dictionary;
        }

        ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream, options, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            long first = 1;
            using ColumnChecksums checksums = new();
            foreach (FigureRow[] group in rows.Chunk(rowsPerGroup))
            {
                using ParquetRowGroupWriter target = writer.CreateRowGroup();
                int missing = Array.IndexOf(group, null);
                if (missing >= 0) throw new ArgumentException(Invariant($"Row {first + missing} is null."), nameof(rows));
                await WriteGroupAsync(target, schema, group, first, checksums, cancellationToken).ConfigureAwait(false);
                first += group.Length;
            }

            writer.CustomMetadata = checksums.ToMetadata();
        }
    }

    private static async Task WriteGroupAsync(
        ParquetRowGroupWriter target, ParquetSchema schema, FigureRow[] rows, long first, ColumnChecksums checksums, CancellationToken cancellationToken)
    {
        foreach ((RowColumn column, DataField field) in RowColumn.All.Zip(schema.DataFields))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await WriteAsync(target, column, field, rows, first, checksums, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(
        ParquetRowGroupWriter target, RowColumn column, DataField field, FigureRow[] rows, long first, ColumnChecksums checksums, CancellationToken cancellationToken)
    {
        if (!column.IsNumber)
        {
            string[] texts = Array.ConvertAll(rows, column.TextOf);
            checksums.Add(column, texts, first);
            return target.WriteAsync(field, texts);
        }

        decimal?[] numbers = Numbers(rows, column, first);
        checksums.Add(column, numbers);
        return column.IsNullable
            ? target.WriteAsync<decimal>(field, numbers.AsMemory(), cancellationToken: cancellationToken)
            : target.WriteAsync<decimal>(field, Array.ConvertAll(numbers, number => number!.Value)
                .AsMemory(), cancellationToken: cancellationToken);
    }

    // The library would cut digits that the column has no room for.
    private static decimal?[] Numbers(FigureRow[] rows, RowColumn column, long first)
    {
        decimal?[] numbers = Array.ConvertAll(rows, column.NumberOf);
        for (int i = 0; i < rows.Length; i++)
        {
            bool fits = numbers[i] is not { } number || (Math.Abs(number) < Limit && decimal.Round(number, RowSchema.Scale) == number);
            if (!fits)
            {
                throw new RowFormatException(
                    "The number has more than 20 digits before the decimal point or 18 after it.", first + i, column.Name);
            }
        }

        return numbers;
    }
}
