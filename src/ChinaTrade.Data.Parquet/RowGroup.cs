using Parquet;
using Parquet.Schema;

namespace ChinaTrade.Data.Parquet;

/// <summary>The columns of one row group, in the order of the row's columns.</summary>
internal sealed class RowGroup
{
    private readonly FigureRowBuilder builder = new();
    private readonly string[]?[] texts = new string[]?[RowColumn.All.Count];
    private readonly decimal?[]?[] numbers = new decimal?[]?[RowColumn.All.Count];

    private RowGroup(int count) => Count = count;

    public int Count { get; }

    public static async Task<RowGroup> ReadAsync(
        ParquetRowGroupReader source, DataField[] fields, long first, CancellationToken cancellationToken)
    {
        RowGroup group = new(checked((int)source.RowCount));
        foreach (RowColumn column in RowColumn.All)
        {
            DataField field = fields[column.Position];
            if (column.IsNumber)
            {
                group.numbers[column.Position] = await group.NumbersAsync(source, field, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                group.texts[column.Position] = await group.TextsAsync(source, field, first, cancellationToken).ConfigureAwait(false);
            }

            if (!column.IsNumber || column.IsNullable) continue;
            int missing = Array.IndexOf(group.numbers[column.Position]!, null);
            if (missing >= 0) throw new RowFormatException("The value is missing.", first + missing, column.Name);
        }

        return group;
    }

    /// <summary>Adds the content of every column to its checksum.</summary>
    public void AddTo(ColumnChecksums checksums, long first)
    {
        foreach (RowColumn column in RowColumn.All)
        {
            if (column.IsNumber) checksums.Add(column, numbers[column.Position]!);
            else checksums.Add(column, texts[column.Position]!, first);
        }
    }

    /// <summary>Checks that no text contains what the Parquet library puts in place of bytes that are no UTF-8.</summary>
    /// <exception cref="RowFormatException">A text does; the message names row and column.</exception>
    public void RequireDecoded(long first)
    {
        foreach (RowColumn column in RowColumn.All.Where(column => !column.IsNumber))
        {
            int undecoded = Array.FindIndex(texts[column.Position]!, text => text.Contains('\uFFFD', StringComparison.Ordinal));
            if (undecoded < 0) continue;
            throw new RowFormatException("The text contains U+FFFD, which stands for bytes that are no UTF-8 unless the file has checksums.", first + undecoded, column.Name);
        }
    }

    public FigureRow RowAt(int row)
    {
        foreach (RowColumn column in RowColumn.All)
        {
            if (column.IsNumber) builder.Set(column, numbers[column.Position]![row]);
            else builder.Set(column, texts[column.Position]![row]);
        }

        return builder.Build();
    }

    private async Task<string[]> TextsAsync(ParquetRowGroupReader source, DataField field, long first, CancellationToken cancellationToken)
    {
        string?[] column = new string?[Count];
        await source.ReadAsync(field, column.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
        string[] whole = new string[Count];
        for (int i = 0; i < Count; i++)
        {
            whole[i] = column[i] ?? throw new RowFormatException("The text is null; an empty one stands for none.", first + i, field.Name);
        }

        return whole;
    }

    private async Task<decimal?[]> NumbersAsync(ParquetRowGroupReader source, DataField field, CancellationToken cancellationToken)
    {
        if (field.IsNullable)
        {
            decimal?[] column = new decimal?[Count];
            await source.ReadAsync<decimal>(field, column.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
            return column;
        }

        decimal[] whole = new decimal[Count];
        await source.ReadAsync<decimal>(field, whole.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
        return Array.ConvertAll(whole, number => (decimal?)number);
    }
}
