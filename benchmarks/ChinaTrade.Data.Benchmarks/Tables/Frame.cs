using System.Globalization;
using Microsoft.Data.Analysis;

namespace ChinaTrade.Data.Benchmarks.Tables;

/// <summary>Rows as a data frame of Microsoft.Data.Analysis: columns of texts, and one of numbers.</summary>
internal static class Frame
{
    public static DataFrame From(IReadOnlyList<TradeRecord> records) => new(
        Texts("period", records, row => row.Period),
        Texts("flow", records, row => row.Flow),
        Texts("partner", records, row => row.Partner),
        Texts("commodity", records, row => row.Commodity),
        Texts("trade_mode", records, row => row.TradeMode),
        Texts("enterprise_type", records, row => row.EnterpriseType),
        Texts("domestic_region", records, row => row.DomesticRegion),
        Texts("transport_mode", records, row => row.TransportMode),
        new Int64DataFrameColumn("value", records.Select(row => (long)row.Value)));

    public static DataFrame From(IReadOnlyList<FigureRow> rows) => new(
        Texts("publication", rows, row => row.Publication),
        Texts("period", rows, row => row.Period),
        Texts("indicator", rows, row => row.Indicator),
        Texts("transformation", rows, row => row.Transformation),
        Texts("basis", rows, row => row.Basis),
        Texts("flow", rows, row => row.Flow),
        Texts("partner", rows, row => row.Partner),
        Texts("commodity", rows, row => row.Commodity),
        Texts("trade_mode", rows, row => row.TradeMode),
        Texts("enterprise_type", rows, row => row.EnterpriseType),
        Texts("domestic_region", rows, row => row.DomesticRegion),
        Texts("transport_mode", rows, row => row.TransportMode),
        Texts("unit", rows, row => row.Unit),
        new DecimalDataFrameColumn("value", rows.Select(row => row.Value)),
        new DecimalDataFrameColumn("lower", rows.Select(row => row.Lower)),
        new DecimalDataFrameColumn("upper", rows.Select(row => row.Upper)));

    /// <summary>Which rows have one of the codes.</summary>
    public static DataFrameColumn Has(this DataFrame frame, string column, params string[] codes) =>
        codes.Select(code => (DataFrameColumn)frame[column].ElementwiseEquals(code)).Aggregate((a, b) => a.Or(b));

    /// <summary>Which rows have the totals of all of the dimensions.</summary>
    public static DataFrameColumn HasTotals(this DataFrame frame, params string[] columns) =>
        columns.Select(column => frame.Has(column, "all")).Aggregate((a, b) => a.And(b));

    /// <summary>The rows that satisfy all of the conditions.</summary>
    public static DataFrame Where(this DataFrame frame, params DataFrameColumn[] conditions) =>
        frame.Filter((PrimitiveDataFrameColumn<bool>)conditions.Aggregate((a, b) => a.And(b)));

    /// <summary>The sums of a column by the codes of another, in the order of the codes.</summary>
    public static DataFrame SumsBy(this DataFrame frame, string column) => frame.GroupBy(column).Sum("value").OrderBy(column);

    public static List<decimal> Numbers(this DataFrameColumn column)
    {
        List<decimal> numbers = [];
        for (long row = 0; row < column.Length; row++) numbers.Add(Convert.ToDecimal(column[row], CultureInfo.InvariantCulture));
        return numbers;
    }

    private static StringDataFrameColumn Texts<T>(string name, IReadOnlyList<T> rows, Func<T, string> text) => new(name, rows.Select(text));
}
