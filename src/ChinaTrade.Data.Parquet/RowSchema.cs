using Parquet.Schema;

namespace ChinaTrade.Data.Parquet;

/// <summary>The columns of the row as Parquet has them: texts that are never null, and decimals wide enough for every number of a
/// dataset.</summary>
internal static class RowSchema
{
    /// <summary>A value has at most 18 digits, a bound at most 20 before the decimal point and 18 after it: nothing is ever
    /// rounded.</summary>
    public const int Precision = 38;

    public const int Scale = 18;

    public static ParquetSchema Create() => new([.. RowColumn.All.Select(FieldOf)]);

    private static Field FieldOf(RowColumn column) => column.IsNumber
        ? new DecimalDataField(column.Name, Precision, Scale, forceByteArrayEncoding: false, isNullable: column.IsNullable)
        : new DataField<string>(column.Name, nullable: false);
}
