using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace ChinaTrade.Data;

/// <summary>Rows as a <see cref="DbDataReader"/>, for bulk copies and data tables. Columns are those of CSV; a missing bound is null.</summary>
/// <remarks>Forward only; not thread-safe.</remarks>
[SuppressMessage("Design", "CA1010", Justification = "The base class is enumerable without a type.")]
[SuppressMessage("Naming", "CA1710", Justification = "The base class calls it a reader.")]
public sealed class FigureRowReader : DbDataReader
{
    private const int FirstNumber = 15;
    private const int LastNumber = 17;

    private readonly IEnumerator<FigureRow> rows;
    private readonly bool hasRows;
    private FigureRow? current;
    private bool isFirstPending;
    private bool isClosed;

    /// <summary>A reader over rows.</summary>
    public FigureRowReader(IEnumerable<FigureRow> rows)
    {
        this.rows = rows.GetEnumerator();
        hasRows = isFirstPending = this.rows.MoveNext();
    }

    /// <inheritdoc/>
    public override int Depth => 0;

    /// <inheritdoc/>
    public override int FieldCount => CsvExport.Header.Count;

    /// <inheritdoc/>
    public override bool HasRows => hasRows;

    /// <inheritdoc/>
    public override bool IsClosed => isClosed;

    /// <inheritdoc/>
    public override int RecordsAffected => -1;

    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <inheritdoc/>
    public override bool Read()
    {
        bool has = isFirstPending || rows.MoveNext();
        isFirstPending = false;
        current = has ? rows.Current : null;
        return has;
    }

    /// <inheritdoc/>
    public override bool NextResult() => false;

    /// <inheritdoc/>
    public override void Close()
    {
        isClosed = true;
        rows.Dispose();
    }

    /// <inheritdoc/>
    public override string GetName(int ordinal) => CsvExport.Header[ordinal];

    /// <inheritdoc/>
    public override int GetOrdinal(string name)
    {
        for (int i = 0; i < FieldCount; i++)
        {
            if (string.Equals(CsvExport.Header[i], name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such column.");
    }

    /// <inheritdoc/>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicFields)]
    public override Type GetFieldType(int ordinal) => ordinal is >= FirstNumber and <= LastNumber ? typeof(decimal) : typeof(string);

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    /// <inheritdoc/>
    public override object GetValue(int ordinal)
    {
        FigureRow row = current ?? throw new InvalidOperationException("There is no current row; call Read first.");
        return ordinal switch
        {
            FirstNumber => row.Value,
            FirstNumber + 1 => row.Lower is { } lower ? lower : DBNull.Value,
            LastNumber => row.Upper is { } upper ? upper : DBNull.Value,
            _ => CsvExport.Fields(row)[ordinal],
        };
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
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw NoColumnOf("characters");

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => throw NoColumnOf("dates");

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => throw NoColumnOf("identifiers");

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    private static InvalidCastException NoColumnOf(string what) => new($"Rows have no column of {what}.");
}
