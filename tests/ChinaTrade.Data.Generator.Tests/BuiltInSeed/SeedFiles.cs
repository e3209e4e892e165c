using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;
using ChinaTrade.Data.Generator.Validation;
using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>The seed files of the library.</summary>
internal static class SeedFiles
{
    /// <summary>The collection that opens with the legend in full.</summary>
    public const string WithLegend = "src/ChinaTrade.Data/Seed/collections/2021-h1.yaml";

    public static IReadOnlyList<string> Paths { get; } = [.. RepositoryFiles.Below("src/ChinaTrade.Data/Seed", "*.yaml")];

    public static IEnumerable<string> Collections => Paths.Where(path => path.Contains("/collections/", StringComparison.Ordinal));

    public static string PathOf(CodeListSchema schema) => $"src/ChinaTrade.Data/Seed/code-lists/{schema.Key}.yaml";

    public static SeedDocument Read(string path) => SeedReader.Read(new SeedText(path, RepositoryFiles.Read(path)));

    public static CodeLists CodeLists { get; } =
        CodeListsBinder.Combine(CodeListSchema.All.Select(schema => CodeListBinder.Bind(Read(PathOf(schema)), schema)));

    /// <summary>All that a collection may name.</summary>
    public static SeedVocabulary Vocabulary { get; } = new(CodeLists);

    /// <summary>Binds a text as a collection; it is YAML that seeds use.</summary>
    public static BoundCollection Bind(string seed, string path = "seed.yaml")
    {
        SeedDocument document = SeedReader.Read(new SeedText(path, seed));
        return document.Diagnostics.Count == 0
            ? CollectionBinder.Bind(document, Vocabulary)
            : throw new ArgumentException(document.Diagnostics[0].ToString(), nameof(seed));
    }

    /// <summary>Returns the mappings of a list; none if it is left out.</summary>
    public static IEnumerable<MappingNode> MappingsOf(MappingNode node, string field) =>
        node.Find(field) is SequenceNode list ? list.Items.Cast<MappingNode>() : [];

    /// <summary>Returns the publications of a collection's file.</summary>
    public static IEnumerable<MappingNode> PublicationsOf(string path) => MappingsOf(Read(path).Root!, "publications");
}
