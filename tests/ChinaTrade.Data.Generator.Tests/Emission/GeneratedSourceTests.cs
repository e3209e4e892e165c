using System.Globalization;
using ChinaTrade.Data.Generator.Emission;
using ChinaTrade.Data.Generator.Tests.Driving;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Generator.Tests.Emission;

/// <summary>One snapshot for each shape of generated source.</summary>
public sealed class GeneratedSourceTests
{
    private const string Entries = """
          - { at: statement/1, value: 10.5 billion yuan, growth: 12.5% }
          - at: [statement/2, answer-1/1]
            partner: asean
            commodity: iron-ore
            flow: imports
            value: { figure: over 2 billion yuan, note: A "quoted" & <angled> \ note }
          - at: answer-1/2
            growth-since-2019: { figure: -3%, printed: 3%, bounds: { lower: -4, upper: -2, reason: as said }, correction: { reason: doubt } }

        """;

    private const string OwnCodes = """
        prefix: acme
        partners:
          - code: acme-gulf
            name: Gulf states
            chinese: 海湾国家
            kind: group
            membership: listed
            members:
              - partner: united-arab-emirates
                from: 2020-01
        commodities:
          - code: acme-lithium
            name: Lithium carbonate
            hs-2022: [283691]
            mapping: high
          - code: acme-spodumene
            member: Spodumene
            name: Spodumene
            synonyms: [lithium ore]
            within: [metal-ores]

        """;

    private const string MoreCodes = """
        prefix: lab
        producers:
          - code: lab-institute
            name: The Institute
            by: Institute

        """;

    private const string OwnEntries = """
          - at: statement/1
            producer: lab-institute
            partner: acme-gulf
            commodity: acme-lithium
            flow: imports
            value: 2 billion yuan

        """;

    [Theory]
    [InlineData("Partners.g.cs")]
    [InlineData("Flows.g.cs")]
    [InlineData("Indicators.g.cs")]
    [InlineData("UnitDefinitions.g.cs")]
    [InlineData("UnitDefinitions.Types.g.cs")]
    [InlineData("Growth.g.cs")]
    [InlineData("TradeCodes.g.cs")]
    [InlineData("QuantityJsonResolver.g.cs")]
    [InlineData("SeedManifest.g.cs")]
    [InlineData("Root.g.cs")]
    public Task Source_OfTheLibrary_IsAsAccepted(string name)
    {
        SeedRun run = SeedDriver.RunForLibrary([.. TinyLists.Files, TinyCollection.From()]);

        Assert.Empty(run.Report);
        return Verify(run.Source(name), "cs").UseDirectory("_snapshots").UseParameters(name);
    }

    [Theory]
    [InlineData("Collection2021Q3.g.cs")]
    [InlineData("ThirdQuarter2021.Path.g.cs")]
    [InlineData("Root.g.cs")]
    [InlineData("Years.g.cs")]
    public Task Source_OfAUser_IsAsAccepted(string name)
    {
        SeedRun run = SeedDriver.RunForUser(TinyCollection.From(Entries));

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
        return Verify(run.Source(name), "cs").UseDirectory("_snapshots").UseParameters(name);
    }

    [Theory]
    [InlineData("Codes.g.cs")]
    [InlineData("Collection2021Q3.g.cs")]
    public Task Source_OfOwnCodes_IsAsAccepted(string name)
    {
        SeedRun run = SeedDriver.RunForUser(
            TinyCollection.From(OwnEntries), SeedFile.From("codes", OwnCodes), SeedFile.From("more", MoreCodes));

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
        return Verify(run.Source(name), "cs").UseDirectory("_snapshots").UseParameters(name);
    }

    [Fact]
    public void Source_OfAMovedPath_KeepsTheOldMemberAsObsolete()
    {
        SeedFile moves = SeedFile.From(
            "moves", "moved-paths:\n  - from: Y2021.Q3.Partners.Asean.Exports.Value\n    to: Y2021.Q3.Overall.Total.Value\n");

        SeedRun run = SeedDriver.RunForUser(TinyCollection.From(Entries), moves);

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
        string path = run.Source("Y2021Q3.Path.g.cs");
        Assert.Contains("[global::System.Obsolete(\"Moved to Seeds.Y2021.Q3.Overall.Total.Value; the next minor version leaves this path out.\")]", path, StringComparison.Ordinal);
        // Both lead to one row.
        string[] lines = [.. path.Split('\n').Select(line => line.Trim())];
        string moved = lines[Array.FindIndex(lines, line => line.StartsWith("[global::System.Obsolete", StringComparison.Ordinal)) + 1];
        Assert.Equal(2, lines.Count(line => line == moved));
    }

    [Fact]
    public void Source_OfOwnCodesAlone_Compiles()
    {
        SeedRun run = SeedDriver.RunForUser(SeedFile.From("codes", OwnCodes));

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
        Assert.Contains("TradeCodes.Create(\"acme\"", run.Source("Codes.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Collection2021Q3.g.cs")]
    [InlineData("Y2021Q3.Path.g.cs")]
    public Task Source_OfSeveralPublications_IsAsAccepted(string name)
    {
        SeedRun run = SeedDriver.RunForUser(SeedFile.From("example", TinyCollection.Several));

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
        return Verify(run.Source(name), "cs").UseDirectory("_snapshots").UseParameters(name);
    }

    [Fact]
    public void Sources_OfAFileWithASecondOneOnItsPeriod_LeadToTheLatestReleases()
    {
        SeedFile revised = SeedFile.From("revised", TinyCollection.Several
            .Replace("collection: 2021-q3", "collection: 2021-q3-revised", StringComparison.Ordinal)
            .Replace("code: agency", "code: agency-revised", StringComparison.Ordinal)
            .Replace("code: newspaper", "code: newspaper-revised", StringComparison.Ordinal)
            .Replace("[agency, newspaper]", "[agency-revised, newspaper-revised]", StringComparison.Ordinal)
            .Replace("at: agency\n", "at: agency-revised\n", StringComparison.Ordinal)
            .Replace("[newspaper]", "[newspaper-revised]", StringComparison.Ordinal)
            .Replace("2021-10-13", "2021-11-13", StringComparison.Ordinal)
            .Replace("growth: 12%", "growth: 13%", StringComparison.Ordinal));

        SeedRun run = SeedDriver.RunForUser(SeedFile.From("example", TinyCollection.Several), revised);

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
        string path = run.Source("Y2021Q3.Path.g.cs");
        Assert.Contains("<summary>+13 % year on year [12.5, 13.5]", path, StringComparison.Ordinal);
        Assert.DoesNotContain("<summary>+12", path, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_OfSeveralProducers_NameAllButCustoms()
    {
        SeedRun run = SeedDriver.RunForUser(TinyCollection.From("""
              - { at: statement/1, value: 10 billion yuan, growth: 5% }
              - { at: statement/1, producer: imf, value: 11 billion yuan }
              - { at: statement/1, producer: world-bank, value: 12 billion yuan, growth-since-2019: 6% }

            """));

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
        Assert.Equal(
            ["Growth", "GrowthSince2019", "Value", "ValueByImf", "ValueByWorldBank"],
            from line in run.Source("Y2021Q3.Path.g.cs").Split('\n')
            where line.Contains("global::ChinaTrade.Data.Figure<", StringComparison.Ordinal)
            select line.Split("> ")[^2].Split(' ')[^2]);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fi-FI")]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Sources_UnderAnyCulture_AreTheSame(string culture)
    {
        IReadOnlyDictionary<string, string> expected = SeedDriver.RunForUser(TinyCollection.From(Entries)).Sources;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, SeedDriver.RunForUser(TinyCollection.From(Entries)).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_AnyString_RoundTripsThroughTheCompiler() => Gen.String.Sample(text =>
        SyntaxFactory.ParseExpression(Literals.Text(text)) is LiteralExpressionSyntax literal && literal.Token.ValueText == text);
}
