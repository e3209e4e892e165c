namespace ChinaTrade.Data;

/// <summary>A part of a publication. Compared by value; immutable and thread-safe.</summary>
/// <param name="Code">The code: <c>opening-statement</c>, <c>answer-07</c>.</param>
/// <param name="Title">In words: "answer to China Daily".</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.SectionJsonConverter))]
public sealed record Section(string Code, string Title);
