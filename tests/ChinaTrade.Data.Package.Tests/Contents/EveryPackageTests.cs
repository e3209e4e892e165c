using System.Text.Json;
using System.Xml.Linq;
using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;
using Xunit.Abstractions;

namespace ChinaTrade.Data.Package.Tests.Contents;

/// <summary>What a gallery shows of each package, and what it weighs.</summary>
[Collection(PackedOnce.Name)]
public sealed class EveryPackageTests(PackageFeed packages, ITestOutputHelper log)
{
    private const string ChangeLog = "https://github.com/chinatrade-data/ChinaTrade.Data/blob/main/docs/changelog.md";

    // How a PNG of 128 by 128 points begins, the size that galleries ask for: signature; length, name, width and height of its header.
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 128, 0, 0, 0, 128];

    public static TheoryData<string> Names => [.. PackageFeed.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Metadata_EachPackage_IsComplete(string name)
    {
        PackedFile package = packages.PackageOf(name);

        Origin.AssertIn(package.Metadata);
        Assert.Equal("icon.png", package.Metadata.Element("icon")!.Value);
        Assert.Equal(Png, package.Read("icon.png").Take(Png.Length));
        Assert.Equal(ChangeLog, package.Metadata.Element("releaseNotes")!.Value);
        Assert.Contains("README.md", package.Entries);
    }

    // A package that doubles has taken in what it should not.
    [Theory]
    [InlineData("ChinaTrade.Data", 2_500_000)]
    [InlineData("ChinaTrade.Data.Generator", 500_000)]
    [InlineData("ChinaTrade.Data.Gacc", 1_400_000)]
    [InlineData("ChinaTrade.Data.Parquet", 80_000)]
    [InlineData("ChinaTrade.Data.Testing", 80_000)]
    public void Size_EachPackage_IsWithinItsLimit(string name, long limit)
    {
        long size = packages.PackageOf(name).Size;
        log.WriteLine($"{name}: {size} bytes");

        Assert.InRange(size, limit / 4, limit);
    }

    [Theory]
    [InlineData("ChinaTrade.Data.Gacc", "AngleSharp", "ChinaTrade.Data", "Sep")]
    [InlineData("ChinaTrade.Data.Parquet", "ChinaTrade.Data", "Parquet.Net")]
    [InlineData("ChinaTrade.Data.Testing", "ChinaTrade.Data")]
    public void Dependencies_OfAnAdapter_AreTheLibraryAndWhatItAdapts(string name, params string[] expected)
    {
        XElement[] groups = [.. packages.PackageOf(name).Metadata.Descendants("group")];

        Assert.Equal(2, groups.Length);
        Assert.All(groups, group => Assert.Equal(
            expected, group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("ChinaTrade.Data.Gacc")]
    [InlineData("ChinaTrade.Data.Parquet")]
    [InlineData("ChinaTrade.Data.Testing")]
    public void Entries_OfAnAdapter_AreAssembliesAndDocumentation(string name)
    {
        string[] files = [.. packages.PackageOf(name).Entries.Where(entry => entry.StartsWith("lib/", StringComparison.Ordinal))];

        Assert.Equal([$"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml", $"lib/net8.0/{name}.dll", $"lib/net8.0/{name}.xml"], files);
        Assert.Equal(
            [$"lib/net10.0/{name}.pdb", $"lib/net8.0/{name}.pdb"],
            packages.SymbolsOf(name).Entries.Where(entry => entry.EndsWith(".pdb", StringComparison.Ordinal)));
    }

    // Without validation one framework could lack what another has; without the rule a renamed parameter would break callers that write it.
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Properties_OfEachPackage_ValidateItsApi(string name)
    {
        string[] arguments =
            ["msbuild", $"src/{name}", "-getProperty:EnablePackageValidation,ApiCompatEnableRuleCannotChangeParameterName"];

        ProcessResult evaluation = (await ChildProcess.Run(packages.Sources.Root, packages.Environment, "dotnet", arguments)).Succeeded();

        JsonElement properties = JsonDocument.Parse(evaluation.Output).RootElement.GetProperty("Properties");
        Assert.All(properties.EnumerateObject(), property => Assert.Equal("true", property.Value.GetString()));
        Assert.Equal(2, properties.EnumerateObject().Count());
    }
}
