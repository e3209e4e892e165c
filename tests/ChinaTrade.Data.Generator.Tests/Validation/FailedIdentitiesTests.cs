using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Tests.BuiltInSeed;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Validation;

/// <summary>A wrong figure often fails several identities at once: its correction names them all.</summary>
public class FailedIdentitiesTests
{
    // Exports were 4.61 trillion.
    private const string Collection = """
        collection: 2021-q1
        period: 2021-Q1
        publications:
          - code: china-daily-2021-04-13
            publisher: China Daily
            date: 2021-04-13
            sections:
              - { code: article, title: article, paragraphs: 1 }
        figures:
          - { at: article/1, value: 8.47 trillion yuan, growth: 29.2% }
          - at: article/1
            flow: exports
            value:
              figure: 4.16 trillion yuan
              correction:
                reason: Total less imports is 4.61 trillion.
                fails: IDENTITIES
            growth: 38.7%
          - { at: article/1, flow: imports, value: 3.86 trillion yuan, growth: 19.3% }
        """;

    [Theory]
    [InlineData("[exports-plus-imports, weighted-growth]")]
    [InlineData("[exports-plus-imports]", "weighted-growth")]
    [InlineData("weighted-growth", "exports-plus-imports")]
    public void Fails_OfACorrection_ExcusesTheIdentitiesThatItNames(string named, params string[] others)
    {
        SeedDiagnostic[] diagnostics = DiagnosticsOf(named);

        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticIds.IdentityViolated, diagnostic.Id));
        Assert.Equal(others, diagnostics.Select(diagnostic => diagnostic.Arguments[2]));
    }

    [Fact]
    public void Fails_OfACorrection_IsStaleForEachIdentityThatHolds()
    {
        SeedDiagnostic stale = Assert.Single(DiagnosticsOf("[exports-plus-imports, weighted-growth, parts-within-whole]"));

        Assert.Equal(DiagnosticIds.StaleCorrection, stale.Id);
        Assert.Equal("parts-within-whole", stale.Arguments[0]);
    }

    [Fact]
    public void Identity_Violated_IsReportedAtTheLineOfTheFigureThatIsClaimed()
    {
        int claimed = Array.FindIndex(Collection.Split('\n'), line => line.Contains("value: 8.47 trillion yuan", StringComparison.Ordinal));

        SeedDiagnostic violated = Assert.Single(DiagnosticsOf("weighted-growth"));

        Assert.Equal("CTD0022", violated.Id);
        Assert.Equal(claimed, violated.Position.Line);
    }

    [Fact]
    public void Fails_OfACorrection_UnknownIdentityIsRefusedWithTheNearestName()
    {
        SeedDiagnostic[] diagnostics = DiagnosticsOf("[exports-plus-imports, weighted-growths]");

        SeedDiagnostic unknown = Assert.Single(diagnostics, diagnostic => diagnostic.Id == DiagnosticIds.UnknownCode);
        Assert.Contains("weighted-growths", unknown.Arguments);
        Assert.Contains(unknown.Arguments, argument => argument.Contains("'weighted-growth'", StringComparison.Ordinal));
    }

    private static SeedDiagnostic[] DiagnosticsOf(string named) =>
        [.. SeedFiles.Bind(Collection.Replace("IDENTITIES", named, StringComparison.Ordinal)).Diagnostics];
}
