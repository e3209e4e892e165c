using System.Text.RegularExpressions;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Tests.BuiltInSeed;
using ChinaTrade.Data.Generator.Validation;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Validation;

/// <summary>What would be lost or misread in silence is refused.</summary>
public class StrictnessTests
{
    [Theory]
    [InlineData("note: Own words.")]
    [InlineData("status: estimated")]
    public void Correction_BesideWhatItReplaces_IsRefused(string field)
    {
        SeedDiagnostic refused = Assert.Single(Bind("figure: 10.7%", $"figure: 10.7%\n      {field}").Diagnostics);

        Assert.Equal(DiagnosticIds.UnknownField, refused.Id);
    }

    [Theory]
    [InlineData("publications", "^publications:\n( .*\n)+")]
    [InlineData("figures", "^figures:\n( .*\n?)+")]
    [InlineData("at", "at: \\[review/1, agency\\]$")]
    public void RequiredList_WithoutItems_IsMissed(string field, string list)
    {
        string seed = Regex.Replace(ExampleCollection.Text, list, field + ": []\n", RegexOptions.Multiline);

        Assert.Contains(SeedFiles.Bind(seed).Diagnostics, diagnostic =>
            diagnostic.Id == DiagnosticIds.MissingField && diagnostic.Arguments.Contains($"a value in the field '{field}'"));
    }

    [Fact]
    public void Entry_WithoutFigure_IsToldSoInASentence()
    {
        SeedDiagnostic missing = Assert.Single(
            Bind("  - at: [review/1, agency]", "  - at: review/1\n  - at: [review/1, agency]").Diagnostics);

        Assert.Equal("An entry must have a figure, such as 'value:' or 'growth:'", DiagnosticFactory.Create(missing).GetMessage(null));
    }

    [Theory]
    [InlineData("700 items", "700 items [700, 700]")]
    [InlineData("over 700 items", "over 700 items [700, ∞]")]
    [InlineData("about 700 items", "about 700 items [600, 800]")]
    [InlineData("almost 8 items", "almost 8 items [7, 8]")]
    public void Count_ThatIsHedged_IsNotExact(string printed, string display)
    {
        BoundCollection collection = Bind("    growth:", $"    service-item-count: {printed}\n    growth:");

        Assert.Empty(collection.Diagnostics);
        Assert.Contains(collection.Model!.Figures, figure => figure.DisplayWithBounds == display);
    }

    private static BoundCollection Bind(string part, string replacement)
    {
        Assert.Contains(part, ExampleCollection.Text, StringComparison.Ordinal);
        return SeedFiles.Bind(ExampleCollection.Text.Replace(part, replacement, StringComparison.Ordinal));
    }
}
