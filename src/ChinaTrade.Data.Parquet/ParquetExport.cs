using Parquet;
using Parquet.Schema;

namespace ChinaTrade.Data.Parquet;

/// <summary>Rows as Parquet.</summary>
public static class ParquetExport
{
    private const decimal Limit = 100_000_000_000_000_000_000m;

    /// <summary>
    /// Writes the rows, a row group after another. Texts are UTF-8 and never null; <c>value</c>, <c>lower</c> and <c>upper</c> are
    /// DECIMAL(38,18), an infinite bound is null.
    /// </summary>
    /// <param name="rows">The rows; only those of one row group are held at a time.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="rowsPerGroup">How many rows make a row group, the piece that readers load and skip.</param>
    /// <param name="cancellationToken">Stops the writing; the stream is then no Parquet file.</param>
    /// <exception cref="RowFormatException">A number has more than 20 digits before the decimal point or 18 after it, which the rows
    /// of no dataset have; the message names row and column.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A row group has no rows.</exception>
    public static async Task WriteParquetAsync(
        this IEnumerable<FigureRow> rows, Stream stream, int rowsPerGroup = 100_000, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rowsPerGroup);
        ParquetSchema schema = RowSchema.Create();
        ParquetOptions options = new();
        foreach (RowColumn column in RowColumn.All.Where(column => !column.IsNumber)) options.ColumnEncodingHints[column.Name] = EncodingHint.Dictionary;
        ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream, options, cancellationToken: cancellationToken).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            long first = 1;
            foreach (FigureRow[] group in rows.Chunk(rowsPerGroup))
            {
                using ParquetRowGroupWriter target = writer.CreateRowGroup();
                await WriteGroupAsync(target, schema, group, first, cancellationToken).ConfigureAwait(false);
                first += group.Length;
            }
        }
    }

    private static async Task WriteGroupAsync(
        ParquetRowGroupWriter target, ParquetSchema schema, FigureRow[] rows, long first, CancellationToken cancellationToken)
    {
        foreach ((RowColumn column, DataField field) in RowColumn.All.Zip(schema.DataFields))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await WriteAsync(target, column, field, rows, first, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(
        ParquetRowGroupWriter target, RowColumn column, DataField field, FigureRow[] rows, long first, CancellationToken cancellationToken)
    {
        if (!column.IsNumber) return target.WriteAsync(field, Array.ConvertAll(rows, column.TextOf));
        decimal?[] numbers = Numbers(rows, column, first);
        return column.IsNullable
            ? target.WriteAsync<decimal>(field, numbers.AsMemory(), cancellationToken: cancellationToken)
            : target.WriteAsync<decimal>(field, Array.ConvertAll(numbers, number => number!.Value).AsMemory(), cancellationToken: cancellationToken);
    }

    // The library would cut digits that the column has no room for.
    private static decimal?[] Numbers(FigureRow[] rows, RowColumn column, long first)
    {
        decimal?[] numbers = Array.ConvertAll(rows, column.NumberOf);
        for (int i = 0; i < rows.Length; i++)
        {
            bool fits = numbers[i] is not { } number || (Math.Abs(number) < Limit && decimal.Round(number, RowSchema.Scale) == number);
            if (!fits) throw new RowFormatException("The number has more than 20 digits before the decimal point or 18 after it.", first + i, column.Name);
        }

        return numbers;
    }
}
