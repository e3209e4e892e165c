using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Contents;

/// <summary>Who steps into a package finds every source: at its commit, or, where a build made it, in the symbols.</summary>
[Collection(PackedOnce.Name)]
public sealed class SymbolTests(PackageFeed packages)
{
    private const string Address = $"https://raw.githubusercontent.com/chinatrade-data/ChinaTrade.Data/{SourceTree.Commit}/*";

    [Theory]
    [InlineData("ChinaTrade.Data", "net8.0")]
    [InlineData("ChinaTrade.Data", "net10.0")]
    [InlineData("ChinaTrade.Data.Gacc", "net8.0")]
    [InlineData("ChinaTrade.Data.Gacc", "net10.0")]
    [InlineData("ChinaTrade.Data.Parquet", "net8.0")]
    [InlineData("ChinaTrade.Data.Parquet", "net10.0")]
    [InlineData("ChinaTrade.Data.Testing", "net8.0")]
    [InlineData("ChinaTrade.Data.Testing", "net10.0")]
    public void Sources_OfALibrary_AreFound(string package, string framework) =>
        AssertFound(DebugSources.OfSymbols(packages.SymbolsOf(package).Read($"lib/{framework}/{package}.pdb")));

    [Fact]
    public void Sources_OfTheGenerator_AreFound() => AssertFound(DebugSources.OfAssembly(
        packages.GeneratorPackage.Read("analyzers/dotnet/cs/ChinaTrade.Data.Generator.dll")));

    private void AssertFound(DebugSources sources)
    {
        (string root, string address) = Assert.Single(sources.Links);
        Assert.Equal(Address, address);
        Assert.NotEmpty(sources.Linked);
        Assert.All(sources.Linked, path => Assert.StartsWith(root.TrimEnd('*'), path, StringComparison.Ordinal));
        Assert.DoesNotContain(sources.Linked, path => path.Contains("/obj/", StringComparison.Ordinal));
        Assert.All(sources.Linked, path => Assert.True(File.Exists(packages.Sources.PathOf(path[(root.Length - 1)..])), path));
        Assert.All(sources.Embedded, path => Assert.Contains("/obj/", path, StringComparison.Ordinal));
        Assert.NotEmpty(sources.Embedded);
    }
}
