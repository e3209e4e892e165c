using ChinaTrade.Data.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Incrementality;

/// <summary>An edit costs what it touches. Each test is a row of the table in the generator's design.</summary>
public sealed class CachingTests
{
    private const string Spring = """
        collection: 2021-q2
        period: 2021-Q2
        publications:
          - code: customs-2021-07-13
            member: SecondQuarter2021
            title: Example release
            publisher: Example customs
            date: 2021-07-13
            sections:
              - { code: statement, title: statement, paragraphs: 3 }
          - { code: agency, publisher: Agency, date: 2021-07-14 }
        figures:
          - at: statement/1
            value: 10 billion yuan
            growth: 12.5%
          - at: statement/2
            partner: asean
            value: 2 billion yuan
          - at: agency
            period: 2021-06
            growth: 7.5%

        """;

    // It prints a figure of the spring anew.
    private const string Autumn = """
        collection: 2021-q3
        period: 2021-Q3
        publications:
          - { code: customs-2021-10-13, member: ThirdQuarter2021, publisher: Example customs, date: 2021-10-13 }
        figures:
          - at: customs-2021-10-13
            value: 11 billion yuan
          - at: customs-2021-10-13
            period: 2021-Q2
            growth: 12.7%

        """;

    private static readonly string[] Steps =
    [
        PipelineSteps.Read, PipelineSteps.Parse, PipelineSteps.CodeLists, PipelineSteps.Bind, PipelineSteps.Columns, PipelineSteps.Paths,
        PipelineSteps.Root,
    ];

    private readonly SeedFile spring = SeedFile.From("spring", Spring);
    private readonly SeedFile autumn = SeedFile.From("autumn", Autumn);
    private readonly SeedRun first;

    public CachingTests() => first = SeedDriver.Run(Consumer.WithoutLibrary, SeedOptions.Library, [.. TinyLists.Files, spring, autumn]);

    [Fact]
    public void Rerun_NothingEdited_TakesOverEverything()
    {
        SeedRun second = SeedDriver.Rerun(first.Driver, Consumer.WithoutLibrary);

        AssertAnew(second, read: 0, parse: 0, codeLists: 0, bind: 0, columns: 0, paths: 0, root: 0);
        AssertEmitted(second);
    }

    [Fact]
    public void Rerun_CSharpFileEdited_TakesOverEverything()
    {
        CSharpCompilation edited = Consumer.WithoutLibrary.AddSyntaxTrees(Consumer.Parse("internal static class Other;", "Other.cs"));

        SeedRun second = SeedDriver.Rerun(first.Driver, edited);

        AssertAnew(second, read: 0, parse: 0, codeLists: 0, bind: 0, columns: 0, paths: 0, root: 0);
        AssertEmitted(second);
    }

    [Fact]
    public void Rerun_CSharpFileEditedInAUsersProject_TakesOverEverything()
    {
        SeedRun before = SeedDriver.RunForUser(TinyCollection.From());
        CSharpCompilation edited = Consumer.WithLibrary.AddSyntaxTrees(Consumer.Parse("internal static class Other;", "Other.cs"));

        SeedRun after = SeedDriver.Rerun(before.Driver, edited);

        AssertAnew(after, read: 0, parse: 0, codeLists: 0, bind: 0, columns: 0, paths: 0, root: 0);
        Assert.Equal(0, after.OutputsAnew());
    }

    [Fact]
    public void Rerun_CommentMovesEveryLine_ParsesThatFileAndEmitsNothing()
    {
        SeedRun second = Replace(spring, "# A comment.\n\n" + Spring);

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 1, columns: 0, paths: 0, root: 0);
        AssertEmitted(second);
    }

    [Fact]
    public void Rerun_CommentMovesCodeList_BindsNoCollectionAndEmitsNothing()
    {
        SeedRun second = Replace(ListFile("partners"), "# A comment.\n\n" + TinyLists.Partners);

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 0, columns: 0, paths: 0, root: 0);
        AssertEmitted(second);
    }

    [Theory]
    [InlineData("value: 2 billion", "value: 3 billion", "Collection2021Q2.g.cs", "SecondQuarter2021.Path.g.cs", "Y2021Q2.Path.g.cs")]
    [InlineData("growth: 7.5%", "growth: 7.6%", "Collection2021Q2.g.cs", "Y2021June.Path.g.cs")]
    public void Rerun_OneNumberEdited_EmitsItsColumnsAndThePathsThatLeadToIt(string number, string edited, params string[] emitted)
    {
        SeedRun second = Replace(spring, Spring.Replace(number, edited, StringComparison.Ordinal));

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 1, columns: 1, paths: emitted.Length - 1, root: 0);
        AssertEmitted(second, emitted);
    }

    [Fact]
    public void Rerun_NumberThatIsPrintedAnewEdited_EmitsItsColumnsAndThePathOfItsPublication()
    {
        SeedRun second = Replace(spring, Spring.Replace("12.5%", "12.6%", StringComparison.Ordinal));

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 1, columns: 1, paths: 1, root: 0);
        AssertEmitted(second, "Collection2021Q2.g.cs", "SecondQuarter2021.Path.g.cs");
    }

    [Fact]
    public void Rerun_LatestReleaseInAnotherFileEdited_EmitsThePathOfThePeriodToo()
    {
        SeedRun second = Replace(autumn, Autumn.Replace("12.7%", "12.8%", StringComparison.Ordinal));

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 1, columns: 1, paths: 2, root: 0);
        AssertEmitted(second, "Collection2021Q3.g.cs", "ThirdQuarter2021.Path.g.cs", "Y2021Q2.Path.g.cs");
    }

    [Fact]
    public void Rerun_TitleOfAPublicationEdited_EmitsWhatNamesIt()
    {
        SeedRun second = Replace(spring, Spring.Replace("Example release", "Other release", StringComparison.Ordinal));

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 1, columns: 1, paths: 2, root: 1);
        AssertEmitted(second, "Collection2021Q2.g.cs", "Root.g.cs", "SecondQuarter2021.Path.g.cs", "Y2021Q2.Path.g.cs", "Years.g.cs");
    }

    [Fact]
    public void Rerun_SameTextInNewObject_FindsItUnchanged()
    {
        SeedRun second = Replace(spring, Spring);

        Assert.Contains(IncrementalStepRunReason.Unchanged, second.Reasons(PipelineSteps.Read));
        AssertAnew(second, read: 0, parse: 0, codeLists: 0, bind: 0, columns: 0, paths: 0, root: 0);
        AssertEmitted(second);
    }

    [Theory]
    [InlineData("2020-q4", "2020-Q4", "Y2020Q4")]
    [InlineData("2021-h2", "2021-H2", "Y2021H2")]
    public void Rerun_NewFile_EmitsItsColumnsThePathsOfItsPeriodsAndTheRoot(string code, string period, string path)
    {
        SeedFile added = SeedFile.From("a-new-file", $$"""
            collection: {{code}}
            period: {{period}}
            publications:
              - { code: new-release, member: NewRelease, publisher: Example customs, date: 2022-01-14 }
            figures:
              - at: new-release
                value: 12 billion yuan
            """);

        SeedRun second = SeedDriver.Rerun(first.Driver.AddAdditionalTexts([added]), Consumer.WithoutLibrary);

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 1, columns: 1, paths: 2, root: 1);
        AssertEmitted(second, $"Collection{CodeText.ToName(code)}.g.cs", "NewRelease.Path.g.cs", "Root.g.cs", path
            + ".Path.g.cs", "Years.g.cs");
    }

    // The path of a period may lead to figures of several files, in any order of their names.
    [Theory]
    [InlineData("2021-a")]
    [InlineData("2021-z")]
    public void Rerun_NewFileOnAPeriodOfAnother_EmitsThatPathAndNoOther(string code)
    {
        SeedFile added = SeedFile.From("a-new-file", $$"""
            collection: {{code}}
            period: 2021-Q2
            publications:
              - { code: new-release, publisher: Example customs, date: 2022-01-14 }
            figures:
              - at: new-release
                volume: 12 million tons
            """);

        SeedRun second = SeedDriver.Rerun(first.Driver.AddAdditionalTexts([added]), Consumer.WithoutLibrary);

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 1, columns: 1, paths: 1, root: 1);
        AssertEmitted(second, $"Collection{CodeText.ToName(code)}.g.cs", "Root.g.cs", "Y2021Q2.Path.g.cs", "Years.g.cs");
    }

    [Fact]
    public void Rerun_FileRemoved_EmitsTheRootAndThePathsOfItsPeriods()
    {
        SeedRun second = SeedDriver.Rerun(first.Driver.RemoveAdditionalTexts([spring]), Consumer.WithoutLibrary);

        // The autumn prints a figure of the spring's period.
        AssertAnew(second, read: 0, parse: 0, codeLists: 0, bind: 0, columns: 0, paths: 1, root: 1);
        AssertEmitted(second, "Root.g.cs", "Y2021Q2.Path.g.cs", "Years.g.cs");
        Assert.DoesNotContain(
            second.Sources.Keys, name => name is "Collection2021Q2.g.cs" or "SecondQuarter2021.Path.g.cs" or "Y2021June.Path.g.cs");
    }

    [Fact]
    public void Rerun_NewPartner_EmitsTheCatalogueAndNoCollection()
    {
        string partners = TinyLists.Partners.Replace("  - code: asean\n",
            "  - code: africa\n    name: Africa\n    kind: region\n    sources: [example]\n  - code: asean\n", StringComparison.Ordinal);

        SeedRun second = Replace(ListFile("partners"), partners);

        // The collections are bound to the new list, and found equal.
        Assert.Contains(IncrementalStepRunReason.Unchanged, second.Reasons(PipelineSteps.Bind));
        AssertAnew(second, read: 1, parse: 1, codeLists: 1, bind: 0, columns: 0, paths: 0, root: 0);
        Assert.All(
            new[] { PipelineSteps.Columns, PipelineSteps.Paths, PipelineSteps.Root },
            step => Assert.All(second.Reasons(step), reason => Assert.Contains(
                reason, new[] { IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached })));
        Assert.Contains("Partners.g.cs", second.EmittedSince(first));
        Assert.DoesNotContain(second.EmittedSince(first), name =>
            name is "Root.g.cs" or "Years.g.cs" || name.StartsWith("Collection", StringComparison.Ordinal)
                || name.EndsWith(".Path.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Rerun_CommentMovesAFault_ReportsItAnewAndEmitsNothing()
    {
        SeedFile faulty = SeedFile.From("spring", Spring.Replace("12.5%", "12.5 apples", StringComparison.Ordinal));
        SeedRun before = SeedDriver.Rerun(first.Driver.ReplaceAdditionalText(spring, faulty), Consumer.WithoutLibrary);
        SeedFile moved = SeedFile.From("spring", "# A comment.\n" + faulty.GetText());

        SeedRun after = SeedDriver.Rerun(before.Driver.ReplaceAdditionalText(faulty, moved), Consumer.WithoutLibrary);

        Assert.StartsWith("spring.chinatrade.yaml(15,13): error CTD0015", before.Report, StringComparison.Ordinal);
        Assert.StartsWith("spring.chinatrade.yaml(16,13): error CTD0015", after.Report, StringComparison.Ordinal);
        Assert.Equal(1, after.Anew(PipelineSteps.Diagnostics));
        Assert.Equal(1, after.OutputsAnew());
        Assert.Empty(after.EmittedSince(before));
    }

    private static SeedFile ListFile(string name) => TinyLists.Files.Single(file => file.Path == name + ".chinatrade.yaml");

    private SeedRun Replace(SeedFile old, string content)
    {
        SeedFile edited = SeedFile.From(Path.GetFileName(old.Path)[..^".chinatrade.yaml".Length], content);
        return SeedDriver.Rerun(first.Driver.ReplaceAdditionalText(old, edited), Consumer.WithoutLibrary);
    }

    private static void AssertAnew(SeedRun run, int read, int parse, int codeLists, int bind, int columns, int paths, int root)
    {
        Assert.Empty(run.Diagnostics);
        int[] expected = [read, parse, codeLists, bind, columns, paths, root];
        Assert.Equal(Steps.Zip(expected), Steps.Select(step => (step, run.Anew(step))));
    }

    private void AssertEmitted(SeedRun run, params string[] names)
    {
        Assert.Equal(names, run.EmittedSince(first).Order(StringComparer.Ordinal));
        if (names.Length == 0) Assert.Equal(0, run.OutputsAnew());
    }
}
