namespace ChinaTrade.Data.Generator.Model;

/// <summary>A section of a publication, or a publication among several; empty texts where something is not known.</summary>
internal sealed record SectionModel(string Code, string Title)
{
    /// <summary>0 where places do not count paragraphs.</summary>
    public int Paragraphs { get; init; }

    /// <summary>Empty where the section is no publication of its own.</summary>
    public string Publisher { get; init; } = string.Empty;

    public string Date { get; init; } = string.Empty;

    public string Url { get; init; } = string.Empty;
}
