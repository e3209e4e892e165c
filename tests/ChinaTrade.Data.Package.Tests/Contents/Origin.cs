using System.Xml.Linq;
using ChinaTrade.Data.Package.Tests.Packing;
using Xunit;

namespace ChinaTrade.Data.Package.Tests.Contents;

/// <summary>What each package says about itself.</summary>
internal static class Origin
{
    private const string Repository = "https://github.com/chinatrade-data/ChinaTrade.Data";

    public static void AssertIn(XElement metadata)
    {
        Assert.Equal("MIT", metadata.Element("license")!.Value);
        Assert.Equal("expression", metadata.Element("license")!.Attribute("type")!.Value);
        Assert.Equal("README.md", metadata.Element("readme")!.Value);
        Assert.Equal(Repository, metadata.Element("projectUrl")!.Value);
        Assert.NotEmpty(metadata.Element("description")!.Value);
        Assert.NotEmpty(metadata.Element("tags")!.Value);
        XElement repository = metadata.Element("repository")!;
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.Equal(Repository, repository.Attribute("url")!.Value);
        Assert.Equal(SourceTree.Commit, repository.Attribute("commit")!.Value);
    }
}
