using System.Xml.Linq;
using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;
using Xunit.Abstractions;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Package.Tests.Contents;

[Collection(PackedOnce.Name)]
public sealed class LibraryPackageTests(PackageFeed packages, ITestOutputHelper log)
{
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
        Assert.Equal(["net10.0", "net8.0"], groups.Select(group => group.Attribute("targetFramework")!.Value)
            .Order(StringComparer.Ordinal));
        Assert.Empty(packages.LibraryPackage.Metadata.Descendants("dependency"));
    }
}
