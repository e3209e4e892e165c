namespace ChinaTrade.Data;

/// <summary>A derived quantity as plain data. Compared by value, the inputs by reference; immutable and thread-safe.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Formula">How it is computed.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Value">The number in the base unit.</param>
/// <param name="Lower">The lower bound; <c>null</c> where infinite.</param>
/// <param name="Upper">The upper bound; <c>null</c> where infinite.</param>
/// <param name="Marks">The codes of its marks, joined by <c>;</c>; empty for none.</param>
/// <param name="Inputs">What it was computed from.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.DerivedRowJsonConverter))]
public sealed record DerivedRow(
    string Name, string Formula, string Unit, decimal Value, decimal? Lower, decimal? Upper, string Marks, IReadOnlyList<DerivedInputRow> Inputs);
