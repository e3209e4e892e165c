namespace ChinaTrade.Data.Json;

/// <summary>A indicator as its code.</summary>
public sealed class IndicatorJsonConverter() : CodeJsonConverter<Indicator>(Indicators.Get);
