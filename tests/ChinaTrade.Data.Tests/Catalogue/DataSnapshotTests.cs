using Xunit;
using static VerifyXunit.Verifier;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>Every figure through the public API, one file a period of publication: a change of the data is read here as the lines that
/// changed.</summary>
public class DataSnapshotTests
{
    private static readonly Dictionary<string, Period> PeriodOf =
        TradeData.Dataset.Publications.ToDictionary(
            publication => publication.Code, publication => publication.Period, StringComparer.Ordinal);

    public static TheoryData<string> Periods => [.. PeriodOf.Values.Distinct().Order().Select(period => period.ToString())];

    [Theory]
    [MemberData(nameof(Periods))]
    public async Task Rows_PublishedForAPeriod_AreAsAccepted(string period)
    {
        string[] figures = [.. TradeData.Rows.Where(row => PeriodOf[row.Publication] == Period.Parse(period)).Select(FigureLines.From)];

        await Verify($"{figures.Length} figures, by key\n\n{string.Join("\n\n", figures)}\n")
            .UseDirectory("_snapshots")
            .UseParameters(period);
    }
}
