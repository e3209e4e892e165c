using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;
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
    [InlineData("at: review/1", "at: []")]
    [InlineData("sections:\n  - code: review\n    title: review\n    paragraphs: 3", "sections: []")]
    public void RequiredList_WithoutItems_IsMissed(string part, string empty) =>
        Assert.Contains(Bind(part, empty).Diagnostics, diagnostic => diagnostic.Id == DiagnosticIds.MissingField);

    [Fact]
    public void Entry_WithoutFigure_IsToldSoInASentence()
    {
        SeedDiagnostic missing = Assert.Single(Bind("  - at: review/1", "  - at: review/1\n  - at: review/1").Diagnostics);

        Assert.Equal("An entry must have a figure, such as 'value:' or 'growth:'", DiagnosticFactory.Create(missing).GetMessage(null));
    }

    [Theory]
    [InlineData("700 items", "700 items [700, 700]")]
    [InlineData("over 700 items", "over 700 items [700, ∞]")]
    [InlineData("about 700 items", "about 700 items [600, 800]")]
    [InlineData("almost 8 items", "almost 8 items [7, 8]")]
    public void Count_ThatIsHedged_IsNotExact(string printed, string display)
    {
        BoundPublication publication = Bind("    growth:", $"    service-item-count: {printed}\n    growth:");

        Assert.Empty(publication.Diagnostics);
        Assert.Contains(publication.Model!.Figures, figure => figure.Display == display);
    }

    private static BoundPublication Bind(string part, string replacement)
    {
        Assert.Contains(part, ExamplePublication.Text, StringComparison.Ordinal);
        string seed = ExamplePublication.Text.Replace(part, replacement, StringComparison.Ordinal);
        return PublicationBinder.Bind(SeedReader.Read(new SeedText("seed.yaml", seed)), SeedFiles.Vocabulary);
    }
}
