namespace ChinaTrade.Data;

/// <summary>English words for dimensions and codes; a code that no list knows stands for itself.</summary>
internal static class JsonStatLabels
{
    public static string OfDimension(string id) => id.Replace('_', ' ');

    public static string OfCode(string dimension, string code) => dimension switch
    {
        "publication" => TradeData.Dataset.Publications.FirstOrDefault(publication => publication.Code == code)?.ToString() ?? code,
        "partner" => NameOf(Partners.Find(code), code),
        "commodity" => NameOf(Commodities.Find(code), code),
        "trade_mode" => NameOf(TradeModes.Find(code), code),
        "enterprise_type" => NameOf(EnterpriseTypes.Find(code), code),
        "domestic_region" => NameOf(DomesticRegions.Find(code), code),
        "transport_mode" => NameOf(TransportModes.Find(code), code),
        "producer" => NameOf(Producers.Find(code), code),
        "reference" => code.Length == 0 ? "none" : code,
        _ => code,
    };

    private static string NameOf(CodeListEntry? entry, string code) => entry?.Name ?? code;
}
