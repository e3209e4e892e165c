using ChinaTrade.Data.Auditing;
using ChinaTrade.Data.TestSupport;
using Xunit;

namespace ChinaTrade.Data.Tests.Auditing;

/// <summary>The page to which the message of the seed compiler links explains each identity that a message can name.</summary>
public sealed class IdentityPageTests
{
    [Fact]
    public void Page_OfDiagnostics_ListsEachIdentityOnce()
    {
        string[] listed =
        [
            .. RepositoryFiles.Read("docs/diagnostics/README.md").Split('\n')
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('`')[1]),
        ];

        Assert.Equal(Identity.All.Append(new YearToDate()).Select(identity => identity.Name).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
