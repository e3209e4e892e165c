using ChinaTrade.Data.Tests.Catalogue;
using VerifyXunit;
using Xunit;

namespace ChinaTrade.Data.Tests.Auditing;

/// <summary>The audit of the built-in figures, and of copies into which an error was planted.</summary>
public sealed class TradeAuditTests
{
    private static readonly FigureRow[] Rows = [.. TradeData.Rows.Where(row => row.Publication == "scio-2021-07-13")];

    private static readonly TradeDataset FirstPublication = Rows.ToDataset(Briefings.FirstHalf2021.Publication);

    private static readonly HashSet<(string, string)> Known = [.. FirstPublication.Audit().Failed.Select(finding => (finding.Identity, finding.Statement))];

    [Fact]
    public void Audit_FirstPublication_FailsInThreeKnownPlaces()
    {
        AuditFinding[] failed = [.. FirstPublication.Audit().Failed];

        Assert.Equal(["growth-gap", "growth-gap", "parts-within-whole"], failed.Select(finding => finding.Identity));
        Assert.All(failed, finding => Assert.True(finding.IsKnown));
    }

    // One print with a misprinted unit, and what was printed anew with another number.
    [Fact]
    public async Task Audit_BuiltInFigures_FailsWhereACorrectionSaysSoOrAFigureWasPrintedAnew()
    {
        AuditFinding[] failed = [.. TradeData.Audit().Failed];

        Assert.All(failed, finding => Assert.Equal(finding.Identity != "printed-twice", finding.IsKnown));
        await Verifier.Verify(string.Join('\n', failed.Select(finding => finding.ToString()))).UseDirectory("_snapshots");
    }

    [Fact]
    public async Task ToString_BuiltInFigures_IsTheSummaryAsAccepted() =>
        await Verifier.Verify(TradeData.Audit().ToString()).UseDirectory("_snapshots");

    /// <summary>Each number in turn, made twentyfold and a quarter: a finding that involves it must fail, save for the figures listed.</summary>
    [Fact]
    public async Task Audit_PlantedError_IsNoticedSaveForTheFiguresListed()
    {
        string[] unnoticed =
        [
            .. Enumerable.Range(0, Rows.Length).AsParallel().AsOrdered()
                .Where(index => !IsNoticed(index)).Select(index => FigureLines.From(Rows[index]).Split('\n')[0]),
        ];

        Assert.True(unnoticed.Length < Rows.Length);
        await Verifier.Verify($"{unnoticed.Length} of {Rows.Length} figures\n\n{string.Join('\n', unnoticed)}").UseDirectory("_snapshots");
    }

    [Fact]
    public void Audit_FigureOfTwoPublications_IsComparedOnce()
    {
        Publication again = new()
        {
            Code = "2021-h1-again", Title = "Reprint", Publisher = "Test", Date = new DateOnly(2021, 8, 1), Period = Period.FirstHalf(2021),
            Sections = [new Section("text", "text")],
        };
        FigureRow[] reprint =
        [
            .. Rows.Where(row => row is { Period: "2021-H1", Indicator: "trade-value", Transformation: "level", Partner: "asean" or "japan" })
                .Select(row => row with { Publication = again.Code, Published = again.DateCode, Section = "text", Paragraph = "1" }),
        ];
        reprint[0] = Scaled(reprint[0], 3m);

        AuditFinding[] twice = [.. FirstPublication.Merge(reprint.ToDataset(again)).Audit().Where(finding => finding.Identity == "printed-twice")];

        Assert.Equal(2, twice.Length);
        Assert.Equal(AuditVerdict.Failed, Assert.Single(twice, finding => finding.Figures[0].Partner == Partners.Asean).Verdict);
        Assert.Equal(AuditVerdict.Passed, Assert.Single(twice, finding => finding.Figures[0].Partner == Partners.Japan).Verdict);
    }

    [Fact]
    public void ToString_SidesThatHardlyMiss_ShowsByHowMuch()
    {
        FigureRow growth = Rows.First(row => row is { Transformation: "growth", Partner: "asean", Basis: "year-on-year", Flow: "total" });
        FigureRow[] prints = [.. new[] { 1e-12m, -1e-12m }.Select((value, i) => growth with { Publication = $"print-{i}", Value = value, Lower = value, Upper = value })];
        Publication[] publications = [.. prints.Select(row => Briefings.FirstHalf2021.Publication with { Code = row.Publication })];

        Assert.Contains("off by 0.000000000002", Assert.Single(prints.ToDataset(publications).Audit().Failed).ToString(), StringComparison.Ordinal);
    }

    private static bool IsNoticed(int index) => IsNoticed(index, 20m) || IsNoticed(index, 0.25m);

    private static bool IsNoticed(int index, decimal factor)
    {
        FigureRow[] copy = [.. Rows];
        copy[index] = Scaled(Rows[index], factor);

        // A share above 100 % is no row at all: that is not for an identity to notice.
        if (copy[index].Unit == "%" && copy[index].Transformation != "growth" && copy[index].Value > 100m) return false;
        return copy.ToDataset().Audit().Failed.Any(finding =>
            !Known.Contains((finding.Identity, finding.Statement)) && finding.Figures.Any(figure => figure.ToRow() == copy[index]));
    }

    private static FigureRow Scaled(FigureRow row, decimal factor)
    {
        decimal value = Math.Round(row.Value * factor, 2);
        Interval possible = RowCheck.DomainOf(row).ToInterval();
        Interval bounds = Interval.Between(value + (row.Lower - row.Value), value, value + (row.Upper - row.Value)).CutTo(possible);
        return row with { Value = value, Lower = row.Hedge == "under" ? possible.Lower : bounds.Lower, Upper = bounds.Upper };
    }
}
