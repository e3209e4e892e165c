using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>What the seed cites, and what it lists as sources.</summary>
public class SourcesTests
{
    private static IEnumerable<CodeEntry> Entries => CodeListSchema.All.SelectMany(schema => SeedFiles.CodeLists.Entries(schema.Key));

    [Fact]
    public void Sources_OfTheLibrary_AreThoseThatAreCited() => Assert.Equal(
        SeedFiles.CodeLists.Entries("sources").Select(source => source.Code),
        Entries.SelectMany(entry => entry.Items("sources"))
            .Concat(SeedFiles.Collections.SelectMany(SeedFiles.PublicationsOf).Select(publication => publication.Find("source"))
                .OfType<ScalarNode>().Select(source => source.Value))
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void SourcesOfAnEntry_OfAnyList_AreSorted() => Assert.All(Entries, entry => Assert.Equal(
        entry.Items("sources").Distinct().Order(StringComparer.Ordinal), entry.Items("sources")));
}
