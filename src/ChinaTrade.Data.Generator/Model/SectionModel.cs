namespace ChinaTrade.Data.Generator.Model;

/// <summary>A section of a briefing.</summary>
internal sealed record SectionModel(string Code, string Title, int Paragraphs);
