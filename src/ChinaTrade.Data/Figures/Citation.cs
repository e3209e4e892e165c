using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Where a figure was printed, and how.</summary>
/// <remarks>Immutable and thread-safe; compared by value, the places one by one.</remarks>
public sealed record Citation
{
    /// <summary>The publication.</summary>
    public required Publication Publication { get; init; }

    /// <summary>The places in the publication, the first one first; empty if none were recorded.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>The number with its unit words as printed: "18.07 trillion yuan".</summary>
    public required string Printed { get; init; }

    /// <summary>Who made the figure: GACC, or another that the publication quotes.</summary>
    public required Producer Producer { get; init; }

    /// <inheritdoc/>
    public bool Equals(Citation? other) =>
        other is not null && Publication == other.Publication && Printed == other.Printed && Producer == other.Producer
        && Places.SequenceEqual(other.Places);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Publication, Printed, Producer, Places.Count);

    /// <summary>For people: <c>SCIO briefing of 13 July 2021, opening statement, paragraph 2: "18.07 trillion yuan"</c>.</summary>
    public override string ToString()
    {
        string quoted = Producer == Producers.Gacc ? string.Empty : ", quoting " + Producer.ShortName;
        return $"{Publication}{(Places.Count == 0 ? string.Empty : ", " + PlacesText)}{quoted}: \"{Printed}\"";
    }

    /// <summary>Returns a reference for a list of sources: publisher, title, day and address of the publication, as far as they are known,
    /// then the places and the number as printed.</summary>
    public string ToReference()
    {
        string?[] parts =
        [
            Publication.Publisher, Publication.Title, Publication.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), Publication.Url,
            Places.Count == 0 ? null : PlacesText, $"\"{Printed}\"",
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))) + ".";
    }

    /// <summary>Returns the publication as a BibTeX entry whose key is its code. Figures of one publication have the same entry, which a
    /// bibliography lists once: the place belongs in the citation, <c>\cite[paragraph 4]{scio-2021-07-13}</c>.</summary>
    public string ToBibTeX() => BibTeXText.From(Publication);

    /// <summary>The places in words; the publication if none were recorded.</summary>
    internal string PlacesText => Places.Count == 0 ? Publication.ToString() : string.Join("; ", Places.Select(TextOf));

    private static string TextOf(Place place) => place.Paragraph is { } paragraph
        ? string.Create(CultureInfo.InvariantCulture, $"{place.Section.Title}, paragraph {paragraph}")
        : place.Section.Title;

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString();
}
