namespace ChinaTrade.Data;

/// <summary>English words for dimensions and codes; a code that no list knows stands for itself.</summary>
internal static class JsonStatLabels
{
    public static string OfDimension(string id) => id.Replace('_', ' ');

    public static string OfCode(string column, string code)
    {
        if (DimensionInfo.FindColumn(column) is { } info) return DimensionLists.Find(info.Dimension, code)?.Name ?? code;
        return column switch
        {
            "publication" => TradeData.Dataset.Publications.FirstOrDefault(publication => publication.Code == code)?.ToString() ?? code,
            "producer" => Producers.Find(code)?.Name ?? code,
            "reference" => code.Length == 0 ? "none" : code,
            _ => code,
        };
    }
}
