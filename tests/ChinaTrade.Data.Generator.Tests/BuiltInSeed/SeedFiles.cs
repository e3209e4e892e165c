using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;
using ChinaTrade.Data.Generator.Validation;
using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>The seed files of the library.</summary>
internal static class SeedFiles
{
    public static IReadOnlyList<string> Paths { get; } = [.. RepositoryFiles.Below("src/ChinaTrade.Data/Seed", "*.yaml")];

    public static IEnumerable<string> Publications => Paths.Where(path => path.Contains("/briefings/", StringComparison.Ordinal));

    /// <summary>Publications that gather several publications; their legend is that of the format's page.</summary>
    public static IEnumerable<string> Gathered => Publications.Where(path => Read(path).Root!.Find("publisher") is null);

    public static string PathOf(CodeListSchema schema) => $"src/ChinaTrade.Data/Seed/code-lists/{schema.Key}.yaml";

    public static SeedDocument Read(string path) => SeedReader.Read(new SeedText(path, RepositoryFiles.Read(path)));

    public static CodeLists CodeLists { get; } =
        CodeListsBinder.Combine(CodeListSchema.All.Select(schema => CodeListBinder.Bind(Read(PathOf(schema)), schema)));

    /// <summary>All that a publication may name.</summary>
    public static SeedVocabulary Vocabulary { get; } = new(CodeLists);
}
