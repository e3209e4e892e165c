using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Where a figure was printed, and how.</summary>
/// <remarks>Immutable and thread-safe; compared by value, the places one by one.</remarks>
public sealed record Citation
{
    /// <summary>The publication.</summary>
    public required Publication Publication { get; init; }

    /// <summary>The places, the first one first.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>The number with its unit words as printed: "18.07 trillion yuan".</summary>
    public required string Printed { get; init; }

    /// <summary>Who made the figure: GACC, or another that the publication quotes.</summary>
    public required Producer Producer { get; init; }

    /// <summary>Who published the first place.</summary>
    public string? Publisher => Publication.Publisher ?? FirstSection?.Publisher;

    /// <summary>The day on which the figure was first printed, as far as days are known; <c>null</c> where none is.</summary>
    public DateOnly? Date => Places.Min(place => Publication.DateOf(place.SectionCode));

    /// <summary>The address of the first place; <c>null</c> where none is known.</summary>
    public string? Url => Publication.Url ?? FirstSection?.Url;

    private Section? FirstSection => Publication.Sections.FirstOrDefault(section => section.Code == Places[0].SectionCode);

    /// <inheritdoc/>
    public bool Equals(Citation? other) =>
        other is not null && Publication == other.Publication && Printed == other.Printed && Producer == other.Producer
        && Places.SequenceEqual(other.Places);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Publication, Printed, Producer, Places.Count);

    /// <summary>For people: <c>SCIO briefing of 13 July 2021, opening statement, paragraph 2: "18.07 trillion yuan"</c>.</summary>
    public override string ToString()
    {
        string quoted = Producer.Code == "gacc" ? string.Empty : ", quoting " + Producer.ShortName;
        return $"{Publication}, {PlacesText}{quoted}: \"{Printed}\"";
    }

    internal string PlacesText => string.Join("; ", Places.Select(TextOf));

    private string TextOf(Place place) => place.Paragraph is { } paragraph
        ? string.Create(CultureInfo.InvariantCulture, $"{Publication.TitleOf(place.SectionCode)}, paragraph {paragraph}")
        : Publication.TitleOf(place.SectionCode);

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString();
}
