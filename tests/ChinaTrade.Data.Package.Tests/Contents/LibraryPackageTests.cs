using System.Reflection.Metadata;
using System.Xml.Linq;
using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;
using Xunit.Abstractions;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Package.Tests.Contents;

[Collection(PackedOnce.Name)]
public sealed class LibraryPackageTests(PackageFeed packages, ITestOutputHelper log)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public async Task Entries_Library_AreAssembliesAndDocumentation()
    {
        log.WriteLine($"{packages.LibraryPackage.Size} bytes, symbols {packages.LibrarySymbols.Size} bytes");
        await Verify(string.Join('\n', packages.LibraryPackage.Entries)).UseDirectory("_snapshots");
    }

    [Fact]
    public void Metadata_Library_SaysWhereItComesFrom()
    {
        XElement metadata = packages.LibraryPackage.Metadata;
        Origin.AssertIn(metadata);
        Assert.Null(metadata.Element("developmentDependency"));
    }

    [Fact]
    public void Dependencies_Library_AreNone()
    {
        XElement[] groups = [.. packages.LibraryPackage.Metadata.Descendants("group")];
        Assert.Equal(["net10.0", "net8.0"], groups.Select(group => group.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal));
        Assert.Empty(packages.LibraryPackage.Metadata.Descendants("dependency"));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Symbols_Library_LinkToTheCommit(string framework)
    {
        byte[] symbols = packages.LibrarySymbols.Read($"lib/{framework}/ChinaTrade.Data.pdb");
        using MemoryStream content = new(symbols);
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(content);
        MetadataReader reader = provider.GetMetadataReader();

        string link = reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLink)
            .Select(information => System.Text.Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .Single();

        Assert.Contains($"chinatrade-data/ChinaTrade.Data/{SourceTree.Commit}/", link, StringComparison.Ordinal);
    }
}
