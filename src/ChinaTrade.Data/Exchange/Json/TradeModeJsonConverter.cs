namespace ChinaTrade.Data.Json;

/// <summary>A trade mode as its code.</summary>
public sealed class TradeModeJsonConverter() : CodeJsonConverter<TradeMode>(TradeModes.Get);
