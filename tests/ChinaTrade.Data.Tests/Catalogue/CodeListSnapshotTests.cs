using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>Every entry of every code list through the public API, one file a list.</summary>
public class CodeListSnapshotTests
{
    public static TheoryData<string> Lists => [.. CodeListLines.Lists.Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Entries_OfCodeList_AreAsAccepted(string list) =>
        await Verify(CodeListLines.From(CodeListLines.Lists.Single(type => type.Name == list)))
            .UseDirectory("_snapshots")
            .UseParameters(list);

    [Fact]
    public void Lists_FoundByReflection_AreAllThatTheSeedHas() => Assert.Equal(
        [
            "BasisDefinitions", "Commodities", "DomesticRegions", "EnterpriseTypes", "Flows", "Indicators", "Partners", "Producers", "Sources",
            "TradeModes", "TransportModes", "UnitDefinitions",
        ],
        CodeListLines.Lists.Select(list => list.Name));
}
