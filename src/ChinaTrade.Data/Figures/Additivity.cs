namespace ChinaTrade.Data;

/// <summary>Whether levels of an indicator add up.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumCodeJsonConverter<Additivity>))]
#endif
public enum Additivity
{
    /// <summary>They do not: prices, indices, ratios, times, counts of what many may share.</summary>
    NonAdditive = 0,

    /// <summary>By enterprise type and by domestic region only, not over time: an enterprise has one owner and one seat, but trades with
    /// many partners, in many goods and in many months.</summary>
    SemiAdditive = 1,

    /// <summary>By every dimension and over time: values, volumes and balances of what was traded in a period.</summary>
    Additive = 2,
}
