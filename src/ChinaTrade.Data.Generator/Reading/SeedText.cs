namespace ChinaTrade.Data.Generator.Reading;

/// <summary>A seed file's path and content; compared by both.</summary>
/// <param name="Path">As the compiler names the file.</param>
/// <param name="Content">The text; <c>null</c> where it is not UTF-8.</param>
/// <param name="Encoding">What it is instead, for the message; empty where it is UTF-8.</param>
internal sealed record SeedText(string Path, string? Content, string Encoding = "");
