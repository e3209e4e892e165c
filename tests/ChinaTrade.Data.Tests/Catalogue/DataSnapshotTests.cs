using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>Every figure through the public API, one file a briefing: a change of the data is read here as the lines that changed.</summary>
public class DataSnapshotTests
{
    public static TheoryData<string> Briefings => [.. TradeData.Dataset.Briefings.Select(briefing => briefing.Code)];

    [Theory]
    [MemberData(nameof(Briefings))]
    public async Task Rows_OfBriefing_AreAsAccepted(string briefing)
    {
        string[] figures = [.. TradeData.Rows.Where(row => row.Briefing == briefing).Select(FigureLines.Of)];

        await Verify($"{figures.Length} figures, by key\n\n{string.Join("\n\n", figures)}\n")
            .UseDirectory("_snapshots")
            .UseParameters(briefing);
    }
}
