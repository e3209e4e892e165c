namespace ChinaTrade.Data;

/// <summary>English words for dimensions and codes; a code that no list knows stands for itself.</summary>
internal static class JsonStatLabels
{
    public static string OfDimension(string id) => id.Replace('_', ' ');

    public static string OfCode(string dimension, string code) => dimension switch
    {
        "briefing" => TradeData.Dataset.Briefings.FirstOrDefault(briefing => briefing.Code == code)?.ToString() ?? code,
        "partner" => NameOf(Partners.Find(code), code),
        "commodity" => NameOf(Commodities.Find(code), code),
        "trade_mode" => NameOf(TradeModes.Find(code), code),
        "ownership" => NameOf(Ownerships.Find(code), code),
        "region" => NameOf(Regions.Find(code), code),
        "transport" => NameOf(Transports.Find(code), code),
        "producer" => NameOf(Producers.Find(code), code),
        "reference" => code.Length == 0 ? "none" : code,
        _ => code,
    };

    private static string NameOf(CodeListEntry? entry, string code) => entry?.Name ?? code;
}
