using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Tests.BuiltInSeed;
using Xunit;

namespace ChinaTrade.Data.Generator.Tests.Validation;

/// <summary>What the seed compiler refuses because it cannot be true, and what only looks so.</summary>
public class IdentitiesTests
{
    /// <summary>Identity, what the message contains, and entries that cannot all be true.</summary>
    public static TheoryData<string, string, string[]> Contradictions => new()
    {
        { "exports-minus-imports", "5.23 trillion yuan", ["trade-balance: 5.23 trillion yuan", "flow: exports, value: 7.95 trillion yuan", "flow: imports, value: 6.72 trillion yuan"] },
        { "exports-minus-imports", "-1.23 trillion yuan", ["trade-balance: -1.23 trillion yuan", "flow: exports, value: 7.95 trillion yuan", "flow: imports, value: 6.72 trillion yuan"] },
        { "exports-minus-imports", "5.23 trillion yuan", ["value: 14.67 trillion yuan, trade-balance: 5.23 trillion yuan", "flow: exports, value: 7.95 trillion yuan"] },
        { "exports-minus-imports", "5.23 trillion yuan", ["value: 14.67 trillion yuan, trade-balance: 5.23 trillion yuan", "flow: imports, value: 6.72 trillion yuan"] },
        { "exports-minus-imports", "515.1 billion US dollars", ["partner: asean, trade-balance-in-us-dollars: 515.1 billion dollars", "flow: exports, partner: asean, value-in-us-dollars: 1518.4 billion dollars", "flow: imports, partner: asean, value-in-us-dollars: 1266.8 billion dollars"] },
        { "parts-within-whole", "average price: Iron ore", ["flow: imports, value: 8.23 trillion yuan", "flow: imports, commodity: iron-ore, volume: 561 million tonnes, unit-price: 107580 yuan per tonne"] },
        { "parts-within-whole", "average price: Iron ore", ["value: 18.07 trillion yuan", "flow: imports, commodity: iron-ore, volume: 561 billion tonnes, unit-price: 1075.8 yuan per tonne"] },
        { "parts-within-whole", "288.85 yuan per tonne", ["flow: imports, partner: belt-and-road, commodity: crude-oil, value: 451.7 billion yuan", "flow: imports, commodity: crude-oil, volume: 261 million tonnes, unit-price: 288.85 yuan per tonne"] },
        { "disjoint-parts-within-whole", "crude-oil + iron-ore", ["flow: imports, value: 1.2 trillion yuan", "flow: imports, commodity: crude-oil, value: 750 billion yuan", "flow: imports, commodity: iron-ore, volume: 561 million tonnes, unit-price: 1075.8 yuan per tonne"] },
        { "parts-within-whole", "2021-01/2021-05", ["value: 18.07 trillion yuan", "flow: imports, period: 2021-01/2021-05, value: 18.4 trillion yuan"] },
        { "parts-within-whole", "2021-05", ["flow: imports, partner: asean, period: 2021-05, value: 2.5 trillion yuan", "flow: imports, partner: asean, value: 1.19 trillion yuan"] },
        { "parts-within-whole", "2021-Q2", ["flow: imports, commodity: crude-oil, volume: 261 million tonnes", "flow: imports, commodity: crude-oil, period: 2021-Q2, volume: 2610 million tonnes"] },
    };

    /// <summary>The wrong figure, what else the message contains, and entries of which correcting that figure alone mends all.</summary>
    public static TheoryData<string, string, string[]> Suspects => new()
    {
        { "1.19 trillion yuan", "'1.01 trillion yuan' in line 7", ["value: 9.42 trillion yuan", "flow: exports, value: 1.01 trillion yuan", "flow: exports, partner: asean, value: 1.19 trillion yuan", "partner: asean, value: 1.10 trillion yuan"] },
        { "5.23 trillion yuan", "'7.95 trillion yuan' in line 7 and '6.72 trillion yuan' in line 8",
            ["value: 14.67 trillion yuan, trade-balance: 5.23 trillion yuan", "flow: exports, value: 7.95 trillion yuan", "flow: imports, value: 6.72 trillion yuan"] },
        { "75.5%", "'9.95 trillion yuan'", ["value: 18.07 trillion yuan", "flow: exports, value: { figure: 9.95 trillion yuan }, share: { figure: 75.5%, reference: flow=total }", "flow: imports, value: 8.12 trillion yuan"] },
    };

    /// <summary>Entries that can all be true.</summary>
    public static TheoryData<string, string[]> PossibleFigures => new()
    {
        { "a deficit elsewhere leaves less in all", ["trade-balance: 20 billion yuan", "partner: asean, trade-balance: 100 billion yuan", "partner: japan, trade-balance: -80 billion yuan"] },
        { "two surpluses, and a deficit that is not printed", ["trade-balance: 20 billion yuan", "partner: asean, trade-balance: 100 billion yuan", "partner: japan, trade-balance: 80 billion yuan"] },
        { "bases of balances", ["trade-balance: 20 billion yuan, trade-balance-growth: 10%", "partner: asean, trade-balance: 15 billion yuan, trade-balance-growth: -80%"] },
        { "in dollars", ["trade-balance-in-us-dollars: -20 billion dollars", "partner: asean, trade-balance-in-us-dollars: 1 billion dollars"] },
        { "a month of a deficit", ["trade-balance: 20 billion yuan", "period: 2021-05, trade-balance: 30 billion yuan"] },
        { "enterprises of a month and of another period", ["enterprise-count: 479 thousand enterprises", "period: 2021-05, enterprise-count: 480 thousand enterprises"] },
        { "a month that is not within the half", ["value: 18.07 trillion yuan", "period: 2020-12, value: 19.07 trillion yuan"] },
        { "the balance of exports and imports", ["trade-balance: 1.23 trillion yuan", "flow: exports, value: 7.95 trillion yuan", "flow: imports, value: 6.72 trillion yuan"] },
        { "as many months as the period has", ["period: 2020-04/2021-06, consecutive-growth-months: 15 months"] },
        { "a campaign outlasts the period", ["campaign-length: 9 months"] },
        { "the price and volume of the briefing", ["flow: imports, value: 8.23 trillion yuan", "flow: imports, commodity: iron-ore, volume: 561 million tonnes, unit-price: 1075.8 yuan per tonne"] },
        { "a member that left its group within the year", ["period: 2020-01, partner: united-kingdom, value: 900 billion yuan", "period: 2020, partner: european-union, value: 800 billion yuan"] },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Figures_ThatCannotAllBeTrue_AreRefusedByIdentity(string identity, string named, string[] entries)
    {
        SeedDiagnostic[] violated = [.. SeedFiles.Bind(IdentityCases.SeedOf(entries)).Diagnostics];

        Assert.NotEmpty(violated);
        Assert.All(violated, diagnostic => Assert.Equal(
            (DiagnosticIds.IdentityViolated, identity), (diagnostic.Id, diagnostic.Arguments[2])));
        Assert.Contains(violated, diagnostic => MessageOf(diagnostic).Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Suspects))]
    public void Figures_OfWhichOneCanMendAllFailures_AreReportedAtItsLine(string wrong, string others, string[] entries)
    {
        string seed = IdentityCases.SeedOf(entries);
        int line = Array.FindIndex(seed.Split('\n'), each => each.Contains(wrong, StringComparison.Ordinal));

        SeedDiagnostic[] violated = [.. SeedFiles.Bind(seed).Diagnostics];

        Assert.NotEmpty(violated);
        Assert.All(violated, diagnostic => Assert.Equal(line, diagnostic.Position.Line));
        Assert.Contains(violated, diagnostic => MessageOf(diagnostic).Contains($"correct '{wrong}'", StringComparison.Ordinal));
        Assert.Contains(violated, diagnostic => MessageOf(diagnostic).Contains(others, StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_OfWhichEachCouldBeWrong_AreReportedAtTheClaimedOneAndNamed()
    {
        SeedDiagnostic violated = Assert.Single(SeedFiles.Bind(IdentityCases.SeedOf(
            "value: 9.42 trillion yuan", "flow: exports, value: 5.53 trillion yuan", "flow: imports, value: 4.12 trillion yuan")).Diagnostics);

        Assert.Equal(5, violated.Position.Line);
        Assert.Equal(
            "exports + imports = trade value: all trade, 2021-H1: 9.42 trillion yuan [9.415, 9.425] against 9.65 trillion yuan [9.64, 9.66], "
            + "from '5.53 trillion yuan' in line 7 and '4.12 trillion yuan' in line 8; "
            + "correct the figure that is wrong, or mark it with a 'correction:' that names 'exports-plus-imports'",
            MessageOf(violated));
    }

    [Theory]
    [MemberData(nameof(PossibleFigures))]
    public void Figures_ThatCanAllBeTrue_Build(string why, string[] entries)
    {
        Assert.NotEmpty(why);
        Assert.Empty(SeedFiles.Bind(IdentityCases.SeedOf(entries)).Diagnostics.Select(diagnostic => MessageOf(diagnostic)));
    }

    private static string MessageOf(SeedDiagnostic diagnostic) => DiagnosticFactory.Create(diagnostic).GetMessage(null);
}
