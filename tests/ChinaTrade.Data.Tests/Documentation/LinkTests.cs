using System.Text.RegularExpressions;
using ChinaTrade.Data.Tests.Catalogue;
using Xunit;

namespace ChinaTrade.Data.Tests.Documentation;

/// <summary>Pages lead to each other: no link leads nowhere, and the map leads to every page.</summary>
public sealed partial class LinkTests
{
    private const string Main = "https://github.com/chinatrade-data/ChinaTrade.Data/blob/main/";
    private const string Raw = "https://raw.githubusercontent.com/chinatrade-data/ChinaTrade.Data/main/";

    public static TheoryData<string> Pages => ["README.md", .. RepositoryFiles.Below("docs", "*.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfThePage_LeadToFilesOfTheRepository(string page)
    {
        string[] broken =
        [
            .. TargetsOf(page).Where(target => !RepositoryFiles.Exists(target) && !Directory.Exists(RepositoryFiles.PathOf(target))),
        ];

        Assert.Empty(broken);
    }

    [Fact]
    public void Map_OfTheDocumentation_LeadsToEveryPage()
    {
        HashSet<string> reached = ["docs/README.md"];
        Queue<string> open = new(["docs/README.md"]);
        while (open.TryDequeue(out string? page))
        {
            foreach (string target in TargetsOf(page).Where(target => target.EndsWith(".md", StringComparison.Ordinal) && reached.Add(target))) open.Enqueue(target);
        }

        Assert.Empty(RepositoryFiles.Below("docs", "*.md").Except(reached));
    }

    [Fact]
    public void Readme_OfThePackage_IsShortAndBeginsWithCode()
    {
        string[] lines = RepositoryFiles.Read("README.md").Split('\n');

        Assert.InRange(lines.Length, 50, 250);
        Assert.InRange(Array.IndexOf(lines, "```csharp"), 1, 30);
    }

    [Fact]
    public void Changelog_OfEachVersion_TellsOfTheData() =>
        Assert.All(RepositoryFiles.Read("docs/changelog.md").Split("\n## ").Skip(1), version => Assert.Contains("\n### Data\n", version, StringComparison.Ordinal));

    // Targets within the repository, from its root; a gallery shows the README elsewhere, so that its links are full addresses.
    private static IEnumerable<string> TargetsOf(string page)
    {
        string folder = page.Contains('/', StringComparison.Ordinal) ? page[..(page.LastIndexOf('/') + 1)] : string.Empty;
        foreach (Match link in Link().Matches(RepositoryFiles.Read(page)))
        {
            string target = link.Groups["target"].Value.Split('#')[0];
            string? own = target.StartsWith(Main, StringComparison.Ordinal) ? target[Main.Length..]
                : target.StartsWith(Raw, StringComparison.Ordinal) ? target[Raw.Length..]
                : target.Contains("://", StringComparison.Ordinal) || target.Length == 0 ? null
                : Normal(folder + target);
            if (own is not null) yield return own;
        }
    }

    private static string Normal(string path)
    {
        List<string> parts = [];
        foreach (string part in path.TrimEnd('/').Split('/'))
        {
            if (part == "..") parts.RemoveAt(parts.Count - 1);
            else if (part != ".") parts.Add(part);
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
