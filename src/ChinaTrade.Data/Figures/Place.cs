namespace ChinaTrade.Data;

/// <summary>Where in a briefing a figure is printed. Compared by value; immutable and thread-safe.</summary>
/// <param name="SectionCode">The section: <c>opening-statement</c>, <c>answer-07</c>; or a publication that the briefing gathers.</param>
/// <param name="Paragraph">The paragraph, counted from 1 within the section; lines that only name a speaker do not count.
/// <c>null</c> where paragraphs were not counted.</param>
public sealed record Place(string SectionCode, int? Paragraph);
