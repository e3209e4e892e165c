using System.Text;
using System.Xml.Linq;
using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;
using Xunit.Abstractions;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Package.Tests.Contents;

[Collection(PackedOnce.Name)]
public sealed class GeneratorPackageTests(PackageFeed packages, ITestOutputHelper log)
{
    [Fact]
    public async Task Entries_Generator_AreAnalyzerAndBuildFiles()
    {
        log.WriteLine($"{packages.GeneratorPackage.Size} bytes");
        await Verify(string.Join('\n', packages.GeneratorPackage.Entries)).UseDirectory("_snapshots");
    }

    [Fact]
    public void Metadata_Generator_IsADevelopmentDependency()
    {
        XElement metadata = packages.GeneratorPackage.Metadata;
        Origin.AssertIn(metadata);
        Assert.Equal("true", metadata.Element("developmentDependency")!.Value);
        Assert.Empty(metadata.Descendants("dependency"));
    }

    [Theory]
    [InlineData("props")]
    [InlineData("targets")]
    public void BuildFiles_DirectAndTransitive_AreTheSame(string extension)
    {
        byte[] direct = packages.GeneratorPackage.Read($"build/ChinaTrade.Data.Generator.{extension}");
        byte[] transitive = packages.GeneratorPackage.Read($"buildTransitive/ChinaTrade.Data.Generator.{extension}");
        Assert.Equal(direct, transitive);
    }

    [Fact]
    public void Notices_Generator_CoverTheParserThatItCarries()
    {
        string notices = Encoding.UTF8.GetString(packages.GeneratorPackage.Read("THIRD-PARTY-NOTICES.txt"));
        Assert.Contains("YamlDotNet", notices, StringComparison.Ordinal);
        Assert.Contains("Permission is hereby granted", notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Feed_Packages_AreThoseWithTheirSymbols()
    {
        string[] expected =
        [
            "ChinaTrade.Data.Gacc.nupkg", "ChinaTrade.Data.Gacc.snupkg",
            "ChinaTrade.Data.Generator.nupkg", "ChinaTrade.Data.Parquet.nupkg", "ChinaTrade.Data.Parquet.snupkg", "ChinaTrade.Data.Testing.nupkg",
            "ChinaTrade.Data.Testing.snupkg", "ChinaTrade.Data.nupkg", "ChinaTrade.Data.snupkg",
        ];
        Assert.Equal(expected, packages.Files.Order(StringComparer.Ordinal));
    }
}
