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
        foreach (TextColumn column in RowSchema.Texts) options.ColumnEncodingHints[column.Name] = EncodingHint.Dictionary;
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
        foreach (DataField field in schema.DataFields)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Task task = field.Name switch
            {
                "value" => target.WriteAsync<decimal>(
                    field, Array.ConvertAll(Numbers(rows, row => row.Value, first, "value"), number => number!.Value).AsMemory(), cancellationToken: cancellationToken),
                "lower" => target.WriteAsync<decimal>(field, Numbers(rows, row => row.Lower, first, "lower").AsMemory(), cancellationToken: cancellationToken),
                "upper" => target.WriteAsync<decimal>(field, Numbers(rows, row => row.Upper, first, "upper").AsMemory(), cancellationToken: cancellationToken),
                _ => target.WriteAsync(field, Array.ConvertAll(rows, new Converter<FigureRow, string>(GetterOf(field.Name)))),
            };
            await task.ConfigureAwait(false);
        }
    }

    private static Func<FigureRow, string> GetterOf(string name) => RowSchema.Texts.First(column => column.Name == name).Get;

    // The library would cut digits that the column has no room for.
    private static decimal?[] Numbers(FigureRow[] rows, Func<FigureRow, decimal?> get, long first, string column)
    {
        decimal?[] numbers = new decimal?[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            numbers[i] = get(rows[i]);
            bool fits = numbers[i] is not { } number || (Math.Abs(number) < Limit && decimal.Round(number, RowSchema.Scale) == number);
            if (!fits) throw new RowFormatException("The number has more than 20 digits before the decimal point or 18 after it.", first + i, column);
        }

        return numbers;
    }
}
