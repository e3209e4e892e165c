using System.Diagnostics.CodeAnalysis;

namespace ChinaTrade.Data;

public sealed partial class FigureRowReader
{
    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <inheritdoc/>
    public override string GetName(int ordinal) => Column(ordinal).Name;

    /// <inheritdoc/>
    /// <exception cref="IndexOutOfRangeException">There is no such column.</exception>
    [SuppressMessage("Usage", "CA2201", Justification = "The contract of data readers names this exception.")]
    public override int GetOrdinal(string name)
    {
        foreach (RowColumn column in RowColumn.All)
        {
            if (string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase)) return column.Position;
        }

        throw new IndexOutOfRangeException($"There is no column '{name}'.");
    }

    /// <inheritdoc/>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicFields)]
    public override Type GetFieldType(int ordinal) => Column(ordinal).IsNumber ? typeof(decimal) : typeof(string);

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    /// <inheritdoc/>
    public override object GetValue(int ordinal)
    {
        FigureRow row = current ?? throw new InvalidOperationException("There is no current row; call Read first.");
        RowColumn column = Column(ordinal);
        if (!column.IsNumber) return column.TextOf(row);
        return column.NumberOf(row) is { } number ? number : DBNull.Value;
    }

    /// <inheritdoc/>
    public override int GetValues(object[] values)
    {
        int count = Math.Min(values.Length, FieldCount);
        for (int i = 0; i < count; i++) values[i] = GetValue(i);
        return count;
    }

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    /// <inheritdoc/>
    public override string GetString(int ordinal) => (string)GetValue(ordinal);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => (decimal)GetValue(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => (double)GetDecimal(ordinal);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => (float)GetDecimal(ordinal);

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => decimal.ToInt64(GetDecimal(ordinal));

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => decimal.ToInt32(GetDecimal(ordinal));

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => decimal.ToInt16(GetDecimal(ordinal));

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => throw NoColumnOf("truth values");

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => throw NoColumnOf("bytes");

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw NoColumnOf("bytes");

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => throw NoColumnOf("characters");

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        throw NoColumnOf("characters");

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => throw NoColumnOf("dates");

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => throw NoColumnOf("identifiers");

    [SuppressMessage("Usage", "CA2201", Justification = "The contract of data readers names this exception.")]
    private static RowColumn Column(int ordinal) => ordinal >= 0 && ordinal < RowColumn.All.Count
        ? RowColumn.All[ordinal]
        : throw new IndexOutOfRangeException(Invariant($"There is no column {ordinal}."));

    private static InvalidCastException NoColumnOf(string what) => new($"Rows have no column of {what}.");
}
