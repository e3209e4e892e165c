using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

public sealed class CodesPageTests
{
    /// <summary>On a difference the message holds the page; nothing is written.</summary>
    [Fact]
    public void Page_OfCodes_IsWhatTheCodeListsSay()
    {
        string expected = CodesPage.Create();
        string actual = RepositoryFiles.Exists("docs/codes.md") ? RepositoryFiles.Read("docs/codes.md") : string.Empty;

        Assert.True(expected == actual, $"docs/codes.md should read:\n{expected}");
    }
}
