using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Tests.BuiltInSeed;
using ChinaTrade.Data.Generator.Validation;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Validation;

/// <summary>A key has one release in each publication that prints it.</summary>
public class ReleasesTests
{
    private const string Agency = """
        collection: 2022-q1
        period: 2022-Q1
        publications:
          - { code: agency, publisher: Agency, date: 2022-04-14 }
          - { code: newspaper, publisher: Newspaper, date: 2022-04-13 }
          - code: report
            publisher: Customs
            sections:
              - { code: review, title: review, paragraphs: 3 }
        figures:

        """;

    [Fact]
    public void Figure_AtSeveralPublications_HasAReleaseInEach()
    {
        EquatableArray<FigureModel> releases = FiguresOf("  - { at: [agency, newspaper, review/1, review/3], value: 9.42 trillion yuan }");

        // In the order of the dataset: by date, undated ones last.
        Assert.Equal(["newspaper", "agency", "report"], releases.Select(release => release.Publication.Code));
        Assert.Single(releases.Select(release => string.Join("|", release.KeyColumns)).Distinct());
        Assert.Equal([0, 0, 2], releases.Select(release => release.Places.Count));
        Assert.Equal([1, 3], releases[2].Places.Select(place => place.Paragraph));
    }

    [Fact]
    public void Figure_WithPlacesOfItsOwn_IsReleasedThereAlone()
    {
        EquatableArray<FigureModel> releases = FiguresOf(
            "  - { at: [agency, newspaper], value: 9.42 trillion yuan, growth: { figure: 10.7%, at: [newspaper] } }");

        Assert.Equal(
            ["newspaper growth", "newspaper level", "agency level"],
            releases.Select(release => $"{release.Publication.Code} {CodeText.OfName(release.Transformation.ToString())}"));
    }

    [Fact]
    public void Figures_OfOneKeyInTwoPublications_AreTwoReleases() => Assert.Equal(
        ["9.43 trillion yuan", "9.42 trillion yuan"],
        FiguresOf("  - { at: agency, value: 9.42 trillion yuan }\n  - { at: newspaper, value: 9.43 trillion yuan }")
            .Select(release => release.Printed));

    [Fact]
    public void Figures_OfOneKeyInOneOfTheirPublications_AreRefusedOnce()
    {
        SeedDiagnostic refused = Assert.Single(
            Bind("  - { at: [agency, newspaper], value: 9.42 trillion yuan }\n  - { at: [newspaper, review/1], value: 9.43 trillion yuan }").Diagnostics);

        Assert.Equal(DiagnosticIds.DuplicateFigure, refused.Id);
        Assert.Equal(11, refused.Position.Line);
        Assert.Equal("11", refused.Arguments[0]);
    }

    [Fact]
    public void Figures_OfTwoPublications_AddUpAsThoseOfOne()
    {
        SeedDiagnostic violated = Assert.Single(
            Bind("  - { at: agency, value: 9.42 trillion yuan }\n  - { at: newspaper, flow: exports, value: 9.53 trillion yuan }").Diagnostics);

        Assert.Equal(DiagnosticIds.IdentityViolated, violated.Id);
    }

    // The agency's release is the later one.
    [Fact]
    public void Figures_OfAnEarlierRelease_NeedNotAddUpWithThoseOfOthers() => Assert.Empty(Bind("""
          - { at: agency, value: 9.42 trillion yuan }
          - { at: newspaper, value: 9.01 trillion yuan }
          - { at: review/1, flow: exports, value: 9.21 trillion yuan }
        """).Diagnostics);

    [Fact]
    public void Figures_ThatDoNotAddUpInTwoPublications_AreReportedOnce()
    {
        SeedDiagnostic violated = Assert.Single(
            Bind("  - { at: [agency, newspaper], value: 9.42 trillion yuan }\n  - { at: [agency, newspaper], flow: exports, value: 9.53 trillion yuan }").Diagnostics);

        Assert.Equal(DiagnosticIds.IdentityViolated, violated.Id);
    }

    private static EquatableArray<FigureModel> FiguresOf(string entries)
    {
        BoundCollection collection = Bind(entries);
        Assert.Empty(collection.Diagnostics);
        return collection.Model!.Figures;
    }

    private static BoundCollection Bind(string entries) => SeedFiles.Bind(Agency + entries);
}
