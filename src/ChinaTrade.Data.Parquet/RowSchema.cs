using Parquet.Schema;

namespace ChinaTrade.Data.Parquet;

/// <summary>The columns of the row as Parquet has them: texts that are never null, and decimals wide enough for every number of a dataset.</summary>
internal static class RowSchema
{
    /// <summary>A value has at most 18 digits, a bound at most 20 before the decimal point and 18 after it: nothing is ever rounded.</summary>
    public const int Precision = 38;

    public const int Scale = 18;

    public static IReadOnlyList<TextColumn> Texts { get; } =
    [
        new("publication", row => row.Publication),
        new("period", row => row.Period),
        new("indicator", row => row.Indicator),
        new("transformation", row => row.Transformation),
        new("basis", row => row.Basis),
        new("flow", row => row.Flow),
        new("partner", row => row.Partner),
        new("commodity", row => row.Commodity),
        new("trade_mode", row => row.TradeMode),
        new("enterprise_type", row => row.EnterpriseType),
        new("domestic_region", row => row.DomesticRegion),
        new("transport_mode", row => row.TransportMode),
        new("reference", row => row.Reference),
        new("producer", row => row.Producer),
        new("unit", row => row.Unit),
        new("hedge", row => row.Hedge),
        new("printed", row => row.Printed),
        new("status", row => row.Status),
        new("correction", row => row.Correction),
        new("section", row => row.Section),
        new("paragraph", row => row.Paragraph),
        new("note", row => row.Note),
    ];

    public static ParquetSchema Create() => new([.. CsvExport.Header.Select(FieldOf)]);

    public static bool IsNumber(string column) => column is "value" or "lower" or "upper";

    private static Field FieldOf(string name) => IsNumber(name)
        ? new DecimalDataField(name, Precision, Scale, forceByteArrayEncoding: false, isNullable: name != "value")
        : new DataField<string>(name, nullable: false);
}
