namespace ChinaTrade.Data;

/// <summary>An input of a derived quantity as plain data. Compared by value; immutable and thread-safe.</summary>
/// <param name="Symbol">Its symbol in the formula.</param>
/// <param name="Figure">The figure; a reading, of which no dataset has a row, with the status <c>corrected</c>.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.DerivedInputRowJsonConverter))]
public sealed record DerivedInputRow(string Symbol, FigureRow Figure);
