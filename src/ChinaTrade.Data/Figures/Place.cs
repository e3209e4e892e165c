using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Where in a publication a figure is printed. Compared by value; immutable and thread-safe.</summary>
/// <param name="SectionCode">The section: <c>opening-statement</c>, <c>answer-07</c>; or a publication that the publication gathers.</param>
/// <param name="Paragraph">The paragraph, counted from 1 within the section; lines that only name a speaker do not count.
/// <c>null</c> where paragraphs were not counted.</param>
public sealed record Place(string SectionCode, int? Paragraph)
{
    /// <summary>A place as columns hold it: <c>section/paragraph</c>, or the section alone.</summary>
    internal static Place Parse(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(text, null) : new(text[..slash], int.Parse(text.AsSpan(slash + 1), CultureInfo.InvariantCulture));
    }
}
