using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Tests.BuiltInSeed;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Validation;

/// <summary>The text that a figure is said to be printed as has the figure's digits, or none.</summary>
public class PrintedTextTests
{
    [Theory]
    [InlineData("RMB14.67 trillion")]
    [InlineData("14.67 trillion")]
    [InlineData("fourteen and two thirds")]
    public void Printed_OfTheSameNumber_IsTaken(string printed) => Assert.Empty(Bind(printed));

    [Theory]
    [InlineData("RMB14.76 trillion")]
    [InlineData("14.67 billion")]
    [InlineData("H1 14.67 trillion")]
    public void Printed_OfOtherDigits_IsRefused(string printed) =>
        Assert.Equal(DiagnosticIds.PrintedMismatch, Assert.Single(Bind(printed)).Id);

    private static IReadOnlyList<SeedDiagnostic> Bind(string printed)
    {
        string seed = ExampleCollection.Text.Replace(
            "figure: 9.42 trillion yuan", $"figure: 14.67 trillion RMB\n      printed: {printed}", StringComparison.Ordinal);
        return SeedFiles.Bind(seed).Diagnostics;
    }
}
