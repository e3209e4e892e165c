using System.Globalization;
using VerifyXunit;
using Xunit;

namespace ChinaTrade.Data.Gacc.Tests;

/// <summary>The identities of trade statistics over all tables.</summary>
public sealed class TablesAuditTests
{
    private static readonly AuditReport Audit = GaccTables.Dataset.Audit();

    // A failure within one period without a reason is an error of the data: correct the figure, or give the reason in the seed or below.
    private static readonly Dictionary<(string Identity, string Commodity), string> Reasons = new()
    {
        [("complete-parts", "all")] =
            "The table by enterprise type and the table by regime move some ten thousand dollars from one regime to another.",
        [("parts-within-whole", "liquid-crystal-display-modules")] =
            "The growth of the month, printed beside the level, implies a base in tonnes that exceeds that of all flat panel modules.",
        [("parts-within-whole", "solar-cells")] =
            "The growth of the month, printed beside the level, implies a base in tonnes that exceeds that of all diodes.",
    };

    [Fact]
    public async Task Audit_OfTheTables_FailsWithinAPeriodForTheReasonsThatAreCommitted()
    {
        AuditFinding[] failed = [.. Audit.Failed.Where(finding => !finding.IsBetweenPublications)];

        Assert.All(failed, finding => Assert.NotEmpty(ReasonFor(finding)));
        await Verifier.Verify(string.Join("\n\n", failed.GroupBy(ReasonFor).Select(each => $"{each.Key}\n  {string.Join("\n  ", each)}")))
            .UseDirectory("_snapshots");
    }

    /// <summary>Between publications figures are restated; by how much, and how often, is committed.</summary>
    [Fact]
    public async Task Audit_BetweenTheTables_FindsTheRevisionsThatAreCommitted() => await Verifier.Verify(string.Join('\n', Audit.Failed
            .Where(finding => finding.IsBetweenPublications)
            .GroupBy(finding => (finding.Identity, finding.Figures[0].Period.EndYear))
            .OrderBy(group => group.Key.Identity, StringComparer.Ordinal).ThenBy(group => group.Key.EndYear)
            .Select(group => string.Create(CultureInfo.InvariantCulture,
                $"{group.Key.Identity}, {group.Key.EndYear}: {group.Count()} findings, half of them off by less than {MedianOf(group):0.00} % of the figure"))))
        .UseDirectory("_snapshots");

    /// <summary>An identity that applied to nothing would prove nothing.</summary>
    [Theory]
    [InlineData("exports-plus-imports", 14_000)]
    [InlineData("weighted-growth", 7_000)]
    [InlineData("complete-parts", 1_700)]
    [InlineData("parts-within-whole", 150_000)]
    [InlineData("growth-of-levels", 9_000)]
    [InlineData("year-to-date", 9_000)]
    public void Identity_OverTheTables_Applies(string identity, int least) =>
        Assert.InRange(Audit.Counts.Single(count => count.Identity == identity).Passed, least, int.MaxValue);

    private static string ReasonFor(AuditFinding finding)
    {
        string[] doubts = [.. finding.Figures.Select(figure => figure.Correction?.Reason).OfType<string>().Distinct()];
        return doubts.Length > 0
            ? "The print reads as if it was rounded twice."
            : finding.Figures.Select(figure => Reasons.GetValueOrDefault((finding.Identity, figure.Key.Commodity.Code)))
                .FirstOrDefault(reason => reason is not null) ?? string.Empty;
    }

    private static decimal MedianOf(IEnumerable<AuditFinding> findings)
    {
        decimal[] sizes = [.. findings.Where(finding => finding.Printed.Number != 0m).Select(finding => 100m * finding.Discrepancy / Math.Abs(finding.Printed.Number)).Order()];
        return sizes[sizes.Length / 2];
    }
}
