using System.Collections.Concurrent;
using ChinaTrade.Data.Tests.Auditing.Oracles;
using Xunit;

namespace ChinaTrade.Data.Tests.Auditing;

/// <summary>Each identity against an oracle: no application is missed, none is invented, and every verdict is right.</summary>
public sealed class IdentityOracleTests
{
    private static readonly ConcurrentDictionary<(string Scene, int Seed), TradeDataset> Drawn = new();

    public static TheoryData<string> Identities => [.. IdentityOracle.ByName.Keys];

    public static TheoryData<string, string, int> Samples
    {
        get
        {
            TheoryData<string, string, int> samples = [];
            foreach (string identity in IdentityOracle.ByName.Keys)
            {
                foreach (string scene in Scenes.ByName.Keys)
                {
                    for (int seed = 1; seed <= 3; seed++) samples.Add(identity, scene, seed);
                }
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Audit_OfDrawnFigures_IsThatOfTheOracle(string identity, string scene, int seed) =>
        AssertAgree(identity, DatasetOf(scene, seed));

    [Theory]
    [MemberData(nameof(Identities))]
    public void Audit_OfTheBuiltInFigures_IsThatOfTheOracle(string identity)
    {
        if (!IdentityOracle.ByName[identity].IsForSamplesOnly) AssertAgree(identity, TradeData.Dataset);
    }

    /// <summary>An oracle that found nothing, or always the same, would prove nothing.</summary>
    [Theory]
    [MemberData(nameof(Identities))]
    public void Oracle_OfEachIdentity_MeetsEveryVerdict(string identity)
    {
        Application[] all =
        [
            .. from scene in Scenes.ByName.Keys
               from seed in Enumerable.Range(1, 3)
               from application in IdentityOracle.ByName[identity].FindAll(DatasetOf(scene, seed))
               select application,
        ];

        Assert.All(Enum.GetValues<AuditVerdict>(), verdict => Assert.Contains(all, application => application.Verdict == verdict));
        Assert.True(all.Length >= 20, $"{identity} applies {all.Length} times only.");
    }

    [Fact]
    public void Oracles_ByName_AreThoseOfTheAudit() => Assert.Equal(
        IdentityOracle.ByName.Keys.Order(StringComparer.Ordinal),
        Scenes.ByName.Keys.SelectMany(scene => DatasetOf(scene, 1).Audit().Counts).Select(count => count.Identity).Distinct()
            .Order(StringComparer.Ordinal));

    private static TradeDataset DatasetOf(string scene, int seed) =>
        Drawn.GetOrAdd((scene, seed), key => DrawnFigures.From(Scenes.ByName[key.Scene], key.Seed));

    private static void AssertAgree(string identity, TradeDataset dataset)
    {
        string[] claimed =
        [
            .. TradeAudit.FindAll(dataset).Where(finding => finding.Identity == identity)
                .Select(finding => new Application(finding.Verdict, [.. finding.Figures.Select(figure => figure.ToRow())]).ToString()),
        ];
        string[] expected = [.. IdentityOracle.ByName[identity].FindAll(dataset).Select(application => application.ToString())];

        Assert.Empty(expected.Except(claimed).Select(each => "missed: " + each));
        Assert.Empty(claimed.Except(expected).Select(each => "invented: " + each));
        Assert.Equal(expected.Length, claimed.Length);
    }
}
