using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>Every figure through the public API, one file a publication: a change of the data is read here as the lines that changed.</summary>
public class DataSnapshotTests
{
    public static TheoryData<string> Publications => [.. TradeData.Dataset.Publications.Select(publication => publication.Code)];

    [Theory]
    [MemberData(nameof(Publications))]
    public async Task Rows_OfPublication_AreAsAccepted(string publication)
    {
        string[] figures = [.. TradeData.Rows.Where(row => row.Publication == publication).Select(FigureLines.Of)];

        await Verify($"{figures.Length} figures, by key\n\n{string.Join("\n\n", figures)}\n")
            .UseDirectory("_snapshots")
            .UseParameters(publication);
    }
}
