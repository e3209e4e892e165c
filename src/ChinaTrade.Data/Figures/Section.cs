namespace ChinaTrade.Data;

/// <summary>A part of a publication, or one of the publications that a publication gathers. Compared by value; immutable and thread-safe.</summary>
/// <param name="Code">The code: <c>opening-statement</c>, <c>answer-07</c>, <c>xinhua</c>.</param>
/// <param name="Title">In words: "answer to China Daily"; the publisher of a publication.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.SectionJsonConverter))]
public sealed record Section(string Code, string Title)
{
    /// <summary>Who published it; <c>null</c> where it is a part of a publication.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day of publication; <c>null</c> where it is not known, or the section is a part of a publication.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The address; <c>null</c> where none is known, or the section is a part of a publication.</summary>
    public string? Url { get; init; }
}
