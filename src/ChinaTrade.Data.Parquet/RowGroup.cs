using Parquet;
using Parquet.Schema;

namespace ChinaTrade.Data.Parquet;

/// <summary>The columns of one row group, in the order of the row's columns.</summary>
internal sealed class RowGroup
{
    private readonly Dictionary<string, string[]> textColumns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal?[]> numbers = new(StringComparer.Ordinal);

    private RowGroup(int count) => Count = count;

    public int Count { get; }

    public static async Task<RowGroup> ReadAsync(ParquetRowGroupReader source, DataField[] fields, long first, CancellationToken cancellationToken)
    {
        RowGroup group = new(checked((int)source.RowCount));
        foreach (DataField field in fields)
        {
            if (RowSchema.IsNumber(field.Name)) group.numbers[field.Name] = await group.NumbersAsync(source, field, cancellationToken).ConfigureAwait(false);
            else group.textColumns[field.Name] = await group.TextsAsync(source, field, first, cancellationToken).ConfigureAwait(false);
        }

        int missing = Array.IndexOf(group.numbers["value"], null);
        return missing < 0 ? group : throw new RowFormatException("The value is missing.", first + missing, "value");
    }

    public FigureRow RowAt(int row) => new(
        Text("publication", row), Text("period", row), Text("indicator", row), Text("transformation", row), Text("basis", row), Text("flow", row),
        Text("partner", row), Text("commodity", row), Text("trade_mode", row), Text("enterprise_type", row), Text("domestic_region", row), Text("transport_mode", row),
        Text("reference", row), Text("producer", row), Text("unit", row), numbers["value"][row]!.Value, numbers["lower"][row], numbers["upper"][row],
        Text("hedge", row), Text("printed", row), Text("status", row), Text("correction", row), Text("section", row), Text("paragraph", row),
        Text("note", row));

    private string Text(string column, int row) => textColumns[column][row];

    private async Task<string[]> TextsAsync(ParquetRowGroupReader source, DataField field, long first, CancellationToken cancellationToken)
    {
        string?[] column = new string?[Count];
        await source.ReadAsync(field, column.AsMemory(), cancellationToken: cancellationToken).ConfigureAwait(false);
        string[] texts = new string[Count];
        for (int i = 0; i < Count; i++)
        {
            texts[i] = column[i] ?? throw new RowFormatException("The text is null; an empty one stands for none.", first + i, field.Name);
        }

        return texts;
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
