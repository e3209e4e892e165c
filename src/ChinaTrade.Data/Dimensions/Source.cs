namespace ChinaTrade.Data;

/// <summary>A document that a code list or a publication was taken from.</summary>
/// <inheritdoc cref="CodeListEntry" path="/remarks"/>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.CodeJsonConverter<Source>))]
public sealed partial record Source : CodeListEntry
{
    /// <summary>The address; <c>null</c> where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>The date or version, as the document gives it; <c>null</c> where it gives none.</summary>
    public string? Date { get; init; }

    /// <summary>The licence, as the document gives it; <c>null</c> where it gives none.</summary>
    public string? Licence { get; init; }
}
