using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Catalogue;

public sealed class PathChangesTests
{
    // With a release, this file becomes the list of the current paths.
    private const string Released = "tests/ChinaTrade.Data.Tests/Catalogue/released-paths.txt";

    /// <summary>On a difference the message holds the page; nothing is written.</summary>
    [Fact]
    public void Page_OfPathChanges_IsTheDifferenceToTheLastRelease()
    {
        string expected = PathChanges.Page(ReleasedPaths(), PathChanges.Current);
        string actual = RepositoryFiles.Exists("docs/path-changes.md") ? RepositoryFiles.Read("docs/path-changes.md") : string.Empty;

        Assert.True(expected == actual, $"docs/path-changes.md should read:\n{expected}");
    }

    [Fact]
    public void Page_OfChanges_TellsThemApart()
    {
        string[] released = ["Y1.A\t1, x", "Y1.B\t2, x", "Y1.C\t3, x", "Y1.D\t4, x"];
        string[] current = ["Y1.A\t1, x", "Y1.B\t2, y", "Y1.E\t3, x", "Y1.F\t6, x"];

        string page = PathChanges.Page(released, current);

        Assert.Contains("## Moved\n\n| from | to |\n| --- | --- |\n| `Y1.C` | `Y1.E` |\n", page, StringComparison.Ordinal);
        Assert.Contains("## Gone\n\n| path | led to |\n| --- | --- |\n| `Y1.D` | 4, x |\n", page, StringComparison.Ordinal);
        Assert.Contains("## Answers otherwise\n\n| path | before | now |\n| --- | --- | --- |\n| `Y1.B` | 2, x | 2, y |\n", page,
            StringComparison.Ordinal);
        Assert.Contains("## New\n\n| path | leads to |\n| --- | --- |\n| `Y1.E` | 3, x |\n| `Y1.F` | 6, x |\n", page,
            StringComparison.Ordinal);
        Assert.Contains("## Moved\n\nNone.\n", PathChanges.Page(current, current), StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_OfToday_EachAnswerOnce()
    {
        Assert.True(PathChanges.Current.Count > 1_000);
        Assert.Equal(PathChanges.Current.Count, PathChanges.Current.Select(line => line.Split('\t')[0]).Distinct(StringComparer.Ordinal).Count());
    }

    private static string[] ReleasedPaths() => [.. RepositoryFiles.Read(Released).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
