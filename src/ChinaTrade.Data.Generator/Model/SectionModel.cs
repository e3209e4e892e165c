namespace ChinaTrade.Data.Generator.Model;

/// <summary>A part of a publication.</summary>
internal sealed record SectionModel(string Code, string Title, int Paragraphs);
