namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A seed file's path and content; compared by both. The content is <c>null</c> where it is not UTF-8 text.</summary>
internal sealed record SeedText(string Path, string? Content);
