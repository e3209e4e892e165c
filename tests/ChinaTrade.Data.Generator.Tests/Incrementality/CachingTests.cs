using ChinaTrade.Data.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Incrementality;

/// <summary>An edit costs what it touches. Each test is a row of the table in the generator's design.</summary>
public sealed class CachingTests
{
    private const string Spring = """
        publication: 2021-q2
        member: SecondQuarter2021
        title: Example release
        publisher: Example customs
        date: 2021-07-13
        period: 2021-Q2
        source: example
        sections:
          - { code: statement, title: statement, paragraphs: 3 }
        figures:
          - at: statement/1
            value: 10 billion yuan
            growth: 12.5%
          - at: statement/2
            partner: asean
            value: 2 billion yuan

        """;

    private static readonly string Autumn = Spring.Replace("2021-q2", "2021-q3", StringComparison.Ordinal)
        .Replace("SecondQuarter2021", "ThirdQuarter2021", StringComparison.Ordinal)
        .Replace("2021-Q2", "2021-Q3", StringComparison.Ordinal)
        .Replace("2021-07-13", "2021-10-13", StringComparison.Ordinal);

    private static readonly string[] Steps =
        [PipelineSteps.Read, PipelineSteps.Parse, PipelineSteps.CodeLists, PipelineSteps.Bind, PipelineSteps.Publication, PipelineSteps.Heads];

    private readonly SeedFile spring = SeedFile.Of("spring", Spring);
    private readonly SeedRun first;

    public CachingTests() => first = SeedDriver.Run(Consumer.WithoutLibrary, SeedOptions.Library, [.. TinyLists.Files, spring, SeedFile.Of("autumn", Autumn)]);

    [Fact]
    public void Rerun_NothingEdited_TakesOverEverything()
    {
        SeedRun second = SeedDriver.Rerun(first.Driver, Consumer.WithoutLibrary);

        AssertAnew(second, read: 0, parse: 0, codeLists: 0, bind: 0, publication: 0, heads: 0);
        AssertEmitted(second);
    }

    [Fact]
    public void Rerun_CSharpFileEdited_TakesOverEverything()
    {
        CSharpCompilation edited = Consumer.WithoutLibrary.AddSyntaxTrees(Consumer.Parse("internal static class Other;", "Other.cs"));

        SeedRun second = SeedDriver.Rerun(first.Driver, edited);

        AssertAnew(second, read: 0, parse: 0, codeLists: 0, bind: 0, publication: 0, heads: 0);
        AssertEmitted(second);
    }

    [Fact]
    public void Rerun_CSharpFileEditedInAUsersProject_TakesOverEverything()
    {
        SeedRun before = SeedDriver.RunForUser(TinyPublication.Of());
        CSharpCompilation edited = Consumer.WithLibrary.AddSyntaxTrees(Consumer.Parse("internal static class Other;", "Other.cs"));

        SeedRun after = SeedDriver.Rerun(before.Driver, edited);

        AssertAnew(after, read: 0, parse: 0, codeLists: 0, bind: 0, publication: 0, heads: 0);
        Assert.Equal(0, after.OutputsAnew());
    }

    [Fact]
    public void Rerun_CommentMovesEveryLine_ParsesThatFileAndEmitsNothing()
    {
        SeedRun second = Replace(spring, "# A comment.\n\n" + Spring);

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 1, publication: 0, heads: 0);
        AssertEmitted(second);
    }

    [Fact]
    public void Rerun_CommentMovesCodeList_BindsNoPublicationAndEmitsNothing()
    {
        SeedRun second = Replace(ListFile("partners"), "# A comment.\n\n" + TinyLists.Partners);

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 0, publication: 0, heads: 0);
        AssertEmitted(second);
    }

    [Fact]
    public void Rerun_OneValueEdited_EmitsThatPublication()
    {
        SeedRun second = Replace(spring, Spring.Replace("12.5%", "12.6%", StringComparison.Ordinal));

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 1, publication: 1, heads: 0);
        AssertEmitted(second, "SecondQuarter2021.Columns.g.cs", "SecondQuarter2021.Paths.g.cs");
    }

    [Fact]
    public void Rerun_SameTextInNewObject_FindsItUnchanged()
    {
        SeedRun second = Replace(spring, Spring);

        Assert.Contains(IncrementalStepRunReason.Unchanged, second.Reasons(PipelineSteps.Read));
        AssertAnew(second, read: 0, parse: 0, codeLists: 0, bind: 0, publication: 0, heads: 0);
        AssertEmitted(second);
    }

    [Fact]
    public void Rerun_NewPublicationFile_EmitsItAndTheListOfPublications()
    {
        string winter = Spring.Replace("2021-q2", "2020-q4", StringComparison.Ordinal)
            .Replace("SecondQuarter2021", "FourthQuarter2020", StringComparison.Ordinal)
            .Replace("2021-07-13", "2021-01-14", StringComparison.Ordinal);

        SeedRun second = SeedDriver.Rerun(first.Driver.AddAdditionalTexts([SeedFile.Of("a-winter", winter)]), Consumer.WithoutLibrary);

        AssertAnew(second, read: 1, parse: 1, codeLists: 0, bind: 1, publication: 1, heads: 1);
        AssertEmitted(second, "Publications.g.cs", "FourthQuarter2020.Columns.g.cs", "FourthQuarter2020.Paths.g.cs");
    }

    [Fact]
    public void Rerun_PublicationFileRemoved_EmitsTheListOfPublications()
    {
        SeedRun second = SeedDriver.Rerun(first.Driver.RemoveAdditionalTexts([spring]), Consumer.WithoutLibrary);

        AssertAnew(second, read: 0, parse: 0, codeLists: 0, bind: 0, publication: 0, heads: 1);
        AssertEmitted(second, "Publications.g.cs");
        Assert.DoesNotContain("SecondQuarter2021.Paths.g.cs", second.Sources.Keys);
    }

    [Fact]
    public void Rerun_NewPartner_EmitsTheCatalogueAndNoPublication()
    {
        string partners = TinyLists.Partners.Replace("  - code: asean\n", "  - code: africa\n    name: Africa\n    kind: region\n    sources: [example]\n  - code: asean\n", StringComparison.Ordinal);

        SeedRun second = Replace(ListFile("partners"), partners);

        // The publications are bound to the new list, and found equal.
        Assert.Contains(IncrementalStepRunReason.Unchanged, second.Reasons(PipelineSteps.Bind));
        AssertAnew(second, read: 1, parse: 1, codeLists: 1, bind: 0, publication: 0, heads: 0);
        Assert.Contains("Partners.g.cs", second.EmittedSince(first));
        Assert.DoesNotContain(second.EmittedSince(first), name => name.Contains("Quarter", StringComparison.Ordinal) || name == "Publications.g.cs");
    }

    [Fact]
    public void Rerun_CommentMovesAFault_ReportsItAnewAndEmitsNothing()
    {
        SeedFile faulty = SeedFile.Of("spring", Spring.Replace("12.5%", "12.5 apples", StringComparison.Ordinal));
        SeedRun before = SeedDriver.Rerun(first.Driver.ReplaceAdditionalText(spring, faulty), Consumer.WithoutLibrary);
        SeedFile moved = SeedFile.Of("spring", "# A comment.\n" + faulty.GetText());

        SeedRun after = SeedDriver.Rerun(before.Driver.ReplaceAdditionalText(faulty, moved), Consumer.WithoutLibrary);

        Assert.StartsWith("spring.chinatrade.yaml(13,13): error CTD0015", before.Report, StringComparison.Ordinal);
        Assert.StartsWith("spring.chinatrade.yaml(14,13): error CTD0015", after.Report, StringComparison.Ordinal);
        Assert.Equal(1, after.Anew(PipelineSteps.Diagnostics));
        Assert.Equal(1, after.OutputsAnew());
        Assert.Empty(after.EmittedSince(before));
    }

    private static SeedFile ListFile(string name) => TinyLists.Files.Single(file => file.Path == name + ".chinatrade.yaml");

    private SeedRun Replace(SeedFile old, string content)
    {
        SeedFile edited = SeedFile.Of(Path.GetFileName(old.Path)[..^".chinatrade.yaml".Length], content);
        return SeedDriver.Rerun(first.Driver.ReplaceAdditionalText(old, edited), Consumer.WithoutLibrary);
    }

    private static void AssertAnew(SeedRun run, int read, int parse, int codeLists, int bind, int publication, int heads)
    {
        Assert.Empty(run.Diagnostics);
        int[] expected = [read, parse, codeLists, bind, publication, heads];
        Assert.Equal(Steps.Zip(expected), Steps.Select(step => (step, run.Anew(step))));
    }

    private void AssertEmitted(SeedRun run, params string[] names)
    {
        Assert.Equal(names, run.EmittedSince(first).Order(StringComparer.Ordinal));
        if (names.Length == 0) Assert.Equal(0, run.OutputsAnew());
    }
}
