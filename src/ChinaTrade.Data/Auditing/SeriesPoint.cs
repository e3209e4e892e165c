namespace ChinaTrade.Data.Auditing;

/// <summary>What a figure is about, as codes: the terms in which identities speak of one figure and of another.</summary>
internal sealed record SeriesPoint(
    string Period,
    string Indicator,
    Flow Flow,
    string Partner,
    string Commodity,
    string TradeMode,
    string EnterpriseType,
    string DomesticRegion,
    string TransportMode,
    string Producer)
{
    /// <summary>The dimensions besides flow, as rows spell their columns.</summary>
    public static IReadOnlyList<string> Dimensions { get; } = ["partner", "commodity", "trade_mode", "enterprise_type", "domestic_region", "transport_mode"];

    public static string TotalOf(string dimension) => dimension == "partner" ? "world" : "all";

    public string CodeOf(string dimension) => dimension switch
    {
        "partner" => Partner,
        "commodity" => Commodity,
        "trade_mode" => TradeMode,
        "enterprise_type" => EnterpriseType,
        "domestic_region" => DomesticRegion,
        "transport_mode" => TransportMode,
        _ => throw new ArgumentException($"'{dimension}' is not a dimension.", nameof(dimension)),
    };

    public SeriesPoint With(string dimension, string code) => dimension switch
    {
        "partner" => this with { Partner = code },
        "commodity" => this with { Commodity = code },
        "trade_mode" => this with { TradeMode = code },
        "enterprise_type" => this with { EnterpriseType = code },
        "domestic_region" => this with { DomesticRegion = code },
        "transport_mode" => this with { TransportMode = code },
        _ => throw new ArgumentException($"'{dimension}' is not a dimension.", nameof(dimension)),
    };

    public bool IsTotal(string dimension) => CodeOf(dimension) == TotalOf(dimension);

    /// <summary>The point that a reference leads to; <c>null</c> where it leads outside China's trade.</summary>
    public SeriesPoint? Follow(string reference)
    {
        SeriesPoint point = this;
        foreach (string part in reference.Split(';'))
        {
            string[] sides = part.Split('=');
            if (sides.Length != 2) return null;
            point = point.With(sides[0], sides[1]);
        }

        return point;
    }
}
