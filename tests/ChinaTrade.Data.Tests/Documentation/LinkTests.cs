using System.Text.RegularExpressions;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Documentation;

/// <summary>Pages lead to each other: no link leads nowhere, and the map leads to every page.</summary>
public sealed partial class LinkTests
{
    private const string Main = "https://github.com/chinatrade-data/ChinaTrade.Data/blob/main/";
    private const string Raw = "https://raw.githubusercontent.com/chinatrade-data/ChinaTrade.Data/main/";

    public static TheoryData<string> Pages =>
        ["README.md", .. RepositoryFiles.Below("docs", "*.md"), .. RepositoryFiles.Below(".github", "*.md"),
            .. RepositoryFiles.Below("benchmarks", "*.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfThePage_LeadToFilesOfTheRepository(string page)
    {
        string[] broken =
        [
            .. TargetsOf(page).Select(target => target.Path)
                .Where(path => !RepositoryFiles.Exists(path) && !Directory.Exists(RepositoryFiles.PathOf(path))),
        ];

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_IntoAPage_LeadToAHeading(string page)
    {
        (string Path, string Heading)[] broken =
        [
            .. TargetsOf(page).Where(target => target.Heading.Length > 0 && target.Path.EndsWith(".md", StringComparison.Ordinal))
                .Where(target => !HeadingsOf(target.Path).Contains(target.Heading)),
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
            IEnumerable<string> pages = TargetsOf(page).Select(target => target.Path)
                .Where(path => path.EndsWith(".md", StringComparison.Ordinal));
            foreach (string target in pages.Where(reached.Add)) open.Enqueue(target);
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
        Assert.All(RepositoryFiles.Read("docs/changelog.md").Split("\n## ")
            .Skip(1), version => Assert.Contains("\n### Data\n", version, StringComparison.Ordinal));

    // Targets within the repository, from its root; a gallery shows the README elsewhere, so that its links are full addresses.
    private static IEnumerable<(string Path, string Heading)> TargetsOf(string page)
    {
        string folder = page.Contains('/', StringComparison.Ordinal) ? page[..(page.LastIndexOf('/') + 1)] : string.Empty;
        foreach (Match link in Link().Matches(RepositoryFiles.Read(page)))
        {
            string[] parts = link.Groups["target"].Value.Split('#');
            string? path = parts[0].StartsWith(Main, StringComparison.Ordinal) ? parts[0][Main.Length..]
                : parts[0].StartsWith(Raw, StringComparison.Ordinal) ? parts[0][Raw.Length..]
                : parts[0].Contains("://", StringComparison.Ordinal) ? null
                : parts[0].Length == 0 ? page
                : Normal(folder + parts[0]);
            if (path is not null) yield return (path, parts.Length > 1 ? parts[1] : string.Empty);
        }
    }

    // As the host of the repository makes anchors of headings: lower case, hyphens for spaces, nothing for other punctuation.
    private static HashSet<string> HeadingsOf(string page) =>
        [.. Heading().Matches(RepositoryFiles.Read(page)).Select(heading => AnchorOf(heading.Groups["text"].Value))];

    private static string AnchorOf(string heading) => NoAnchor().Replace(heading, string.Empty).Replace(' ', '-').ToLowerInvariant();

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

    [GeneratedRegex("^#+ +(?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}\- _]")]
    private static partial Regex NoAnchor();
}
