namespace ChinaTrade.Data;

/// <summary>Where in a publication a figure is printed. Compared by value; immutable and thread-safe.</summary>
/// <param name="Section">The section.</param>
/// <param name="Paragraph">The paragraph, counted from 1 within the section; lines that only name a speaker do not count.
/// <c>null</c> if paragraphs were not counted.</param>
public sealed record Place(Section Section, int? Paragraph)
{
    /// <summary>The number by which columns multiply the index of a section, to add the paragraph.</summary>
    internal const int SectionFactor = 65_536;

    /// <summary>Unpacks a place of a publication as columns hold it.</summary>
    internal static Place Unpack(Publication publication, int packed) => new(
        publication.Sections[packed / SectionFactor], packed % SectionFactor is > 0 and var paragraph ? paragraph : null);
}
