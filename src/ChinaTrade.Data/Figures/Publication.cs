namespace ChinaTrade.Data;

/// <summary>A publication that figures were taken from, or several on one period, gathered.</summary>
/// <remarks>Two publications are equal when their codes are. Immutable and thread-safe.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.PublicationJsonConverter))]
public sealed record Publication
{
    /// <summary>The stable code: <c>2021-h1</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What the publication calls itself, shortened: "SCIO briefing".</summary>
    public required string Title { get; init; }

    /// <summary>Who published it; <c>null</c> where several publications are gathered, each a section with a publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day of publication; <c>null</c> where several publications are gathered, each a section that may have a date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The period that it is about.</summary>
    public required Period Period { get; init; }

    /// <summary>Its sections, in order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The address; <c>null</c> where none is known.</summary>
    public string? Url { get; init; }

    /// <inheritdoc/>
    public bool Equals(Publication? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>For people: "SCIO briefing of 13 July 2021".</summary>
    public override string ToString() => Date is { } date
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Title} of {date:d MMMM yyyy}")
        : Title;

    /// <summary>The title of a section in words; the code itself where the publication does not list it.</summary>
    public string TitleOf(string sectionCode) => Find(sectionCode)?.Title ?? sectionCode;

    /// <summary>The day on which a section was published; <c>null</c> where it is not known.</summary>
    public DateOnly? DateOf(string sectionCode) => Date ?? Find(sectionCode)?.Date;

    private Section? Find(string sectionCode) => Sections.FirstOrDefault(section => section.Code == sectionCode);
}
