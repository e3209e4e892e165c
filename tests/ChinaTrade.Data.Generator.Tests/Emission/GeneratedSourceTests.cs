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

    [Theory]
    [InlineData("Partners.g.cs")]
    [InlineData("Indicators.g.cs")]
    [InlineData("UnitDefinitions.g.cs")]
    [InlineData("UnitDefinitions.Types.g.cs")]
    [InlineData("Growth.g.cs")]
    [InlineData("TradeJsonContext.g.cs")]
    [InlineData("QuantityJsonConverterFactory.g.cs")]
    [InlineData("SeedManifest.g.cs")]
    [InlineData("Publications.g.cs")]
    public Task Source_OfTheLibrary_IsAsAccepted(string name) =>
        Verify(SeedDriver.RunForLibrary([.. TinyLists.Files, TinyPublication.Of()]).Source(name), "cs").UseDirectory("_snapshots").UseParameters(name);

    [Theory]
    [InlineData("ThirdQuarter2021.Columns.g.cs")]
    [InlineData("ThirdQuarter2021.Paths.g.cs")]
    [InlineData("Seeds.g.cs")]
    public Task Source_OfAUser_IsAsAccepted(string name)
    {
        SeedRun run = SeedDriver.RunForUser(TinyPublication.Of(Entries));

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
        return Verify(run.Source(name), "cs").UseDirectory("_snapshots").UseParameters(name);
    }

    // The two print other numbers, which is no fault between publications.
    [Fact]
    public Task Source_OfGatheredPublications_IsAsAccepted()
    {
        SeedRun run = SeedDriver.RunForUser(SeedFile.Of("example", TinyPublication.Gathered));

        Assert.Empty(run.Report);
        Assert.Empty(run.Compile());
        return Verify(run.Source("ThirdQuarter2021.Columns.g.cs"), "cs").UseDirectory("_snapshots");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("fi-FI")]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Sources_UnderAnyCulture_AreTheSame(string culture)
    {
        IReadOnlyDictionary<string, string> expected = SeedDriver.RunForUser(TinyPublication.Of(Entries)).Sources;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, SeedDriver.RunForUser(TinyPublication.Of(Entries)).Sources);
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
