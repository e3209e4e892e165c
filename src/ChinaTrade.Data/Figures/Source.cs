using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Where a figure was printed, and how.</summary>
/// <remarks>Immutable and thread-safe; compared by value, the places one by one.</remarks>
public sealed record Source
{
    /// <summary>The publication.</summary>
    public required Briefing Briefing { get; init; }

    /// <summary>The places, the first one first.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>The number with its unit words as printed: "18.07 trillion yuan".</summary>
    public required string Printed { get; init; }

    /// <summary>Who made the figure: GACC, or another that the briefing quotes.</summary>
    public required Producer Producer { get; init; }

    /// <inheritdoc/>
    public bool Equals(Source? other) =>
        other is not null && Briefing == other.Briefing && Printed == other.Printed && Producer == other.Producer
        && Places.SequenceEqual(other.Places);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Briefing, Printed, Producer, Places.Count);

    /// <summary>For people: <c>SCIO briefing of 13 July 2021, opening statement, paragraph 2: "18.07 trillion yuan"</c>.</summary>
    public override string ToString()
    {
        string quoted = Producer.Code == "gacc" ? string.Empty : ", quoting " + Producer.ShortName;
        return $"{Briefing}, {PlacesText}{quoted}: \"{Printed}\"";
    }

    internal string PlacesText => string.Join("; ", Places.Select(
        place => string.Create(CultureInfo.InvariantCulture, $"{Briefing.TitleOf(place.SectionCode)}, paragraph {place.Paragraph}")));
}
