using ChinaTrade.Data.Testing;
using ChinaTrade.Data.Tests.Catalogue;
using VerifyXunit;
using Xunit;

namespace ChinaTrade.Data.Tests.Auditing;

/// <summary>The audit of the built-in figures, and of copies into which an error was planted.</summary>
public sealed class TradeAuditTests
{
    private static readonly FigureRow[] Rows = [.. TradeData.Rows.Where(row => row.Publication == "scio-2021-07-13")];

    private static readonly TradeDataset FirstPublication = Rows.ToDataset(Briefings.FirstHalf2021.Publication);

    private static readonly HashSet<(string, string)> Known = [.. FirstPublication.Audit().Failed.Select(finding => (finding.Identity,
        finding.Statement))];

    private static readonly Dictionary<(string Identity, string Period), string> Revisions = new()
    {
        [("printed-twice", "2020-H1")] =
            "The statistics office printed 6,524.5 billion yuan days after the customs' 6.53 trillion, to which that does not round.",
        [("printed-twice", "2021-Q1")] = "The customs restated the first quarter, 8.47 trillion yuan at first, with the third.",
        [("printed-twice", "2021-01/2021-08")] =
            "The statistics office printed exports of 13,565.1 billion yuan days after the customs' 13.56 trillion, to which that does not round.",
        [("printed-twice", "2022")] = "The customs restated trade along the Belt and Road, 13.83 trillion yuan at first, in July 2023.",
        [("printed-twice", "2023-Q1")] = "The customs restated the first quarter, 9.89 trillion yuan at first, with the first half.",
    };

    [Fact]
    public void Audit_FirstPublication_FailsInThreeKnownPlaces()
    {
        AuditFinding[] failed = [.. FirstPublication.Audit().Failed];

        Assert.Equal(["growth-gap", "growth-gap", "parts-within-whole"], failed.Select(finding => finding.Identity));
        Assert.All(failed, finding => Assert.True(finding.IsKnown));
    }

    // A failure without a reason is an error of the data: correct the figure, or give the reason in the seed or below.
    [Fact]
    public async Task Audit_BuiltInFigures_FailsForTheReasonsThatAreCommitted()
    {
        AuditFinding[] failed = [.. TradeData.Audit().Failed];

        Assert.All(failed, finding => Assert.NotEmpty(ReasonFor(finding)));
        await Verifier.Verify(string.Join("\n\n", failed.GroupBy(ReasonFor).Select(each => $"{each.Key}\n  {string.Join("\n  ", each)}")))
            .UseDirectory("_snapshots");
    }

    [Fact]
    public void Audit_OfFiguresThatMostlyAgree_KeepsThoseThatDoNotAndCountsAll()
    {
        AuditReport audit = TradeData.Audit();
        AuditFinding[] all = [.. TradeAudit.FindAll(TradeData.Dataset)];

        Assert.Equal(
            all.Where(finding => finding.Verdict != AuditVerdict.Passed)
                .Select(finding => finding.ToString()), audit.Findings.Select(finding => finding.ToString()));
        Assert.Equal(all.CountBy(finding => finding.Identity), audit.Counts.Select(
            each => KeyValuePair.Create(each.Identity, each.Passed + each.Failed + each.Inconclusive)));
        Assert.Equal(audit.Findings.Count, audit.Counts.Sum(each => each.Failed + each.Inconclusive));
        Assert.Equal(audit.Failed.Count(), audit.Counts.Sum(each => each.Failed));
    }

    [Fact]
    public void Audit_PartOfAnotherPublication_FailsUnlessARevisionExplainsIt()
    {
        FigureRow half =
            Rows.First(row => row is { Period: "2021-H1", Indicator: "trade-value", Transformation: "level", Partner: "world", Commodity: "all", Flow: "imports" } && row.EnterpriseType == "all" && row.TradeMode == "all");
        Publication may = Briefings.FirstHalf2021.Publication with { Code = "may", Period = Period.YearToDate(2021, 5),
            Date = new DateOnly(2021, 6, 7) };
        Publication revised = may with { Code = "revised", Date = new DateOnly(2021, 8, 7) };
        FigureRow months = half with { Publication = may.Code, Published = may.DateCode, Period = "2021-01/2021-05", Value = 9e12m,
            Lower = 8.9e12m, Upper = 9.1e12m, Printed = "" };
        FigureRow[] figures = [half, months];
        FigureRow[] withRevision = [half, months, months with { Publication = revised.Code, Published = revised.DateCode, Value = 6e12m,
            Lower = 5.9e12m, Upper = 6.1e12m, Printed = "" }];

        AuditFinding failed = Assert.Single(figures.ToDataset(Briefings.FirstHalf2021.Publication, may).Audit().Failed);
        Assert.Equal("parts-within-whole", failed.Identity);
        Assert.DoesNotContain(
            withRevision.ToDataset(Briefings.FirstHalf2021.Publication, may, revised).Audit().Failed, finding =>
                finding.Identity == "parts-within-whole");
    }

    [Fact]
    public async Task ToString_BuiltInFigures_IsTheSummaryAsAccepted() =>
        await Verifier.Verify(TradeData.Audit().ToString()).UseDirectory("_snapshots");

    /// <summary>Each number in turn, made twentyfold and a quarter: a finding that involves it must fail, save for the figures
    /// listed.</summary>
    [Fact]
    public void Audit_BuiltInFigures_FailsNowhereUnexplainedOnceCorrected() =>
        Assert.DoesNotContain(TradeData.Dataset.Audit().Failed, finding => finding is { IsKnown: false, IsBetweenPublications: false });

    [Fact]
    public void Audit_ReadingThatContradicts_IsReportedForWhatItReads()
    {
        TradeDataset dataset = new TradeDatasetBuilder(Period.FirstHalf(2021))
            .Add(Indicators.TradeValue.Level, Flows.Total, "12 billion yuan")
            .Add(Indicators.TradeValue.Level, Flows.Exports, "6.0 billion yuan")
            .Add(Indicators.TradeValue.Level, Flows.Imports, "6.0 billion yuan").BuildUnaudited();
        FigureRow[] rows = [.. dataset.Rows];
        rows[0] = rows[0] with { Status = "doubtful", Note = "doubt",
            Correction = "value=20000000000;lower=20000000000;upper=20000000000" };

        AuditFinding[] failed = [.. rows.ToDataset([.. dataset.Publications]).Audit().Failed];

        Assert.Contains(failed, finding => finding.Identity == "exports-plus-imports"
            && finding.Figures.Any(figure => figure.Status == ObservationStatus.Corrected));
        Assert.All(failed, finding => Assert.False(finding.IsMended || finding.IsKnown));
    }

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
            .. Rows.Where(row => row is { Period: "2021-H1", Indicator: "trade-value", Transformation: "level",
                Partner: "asean" or "japan" })
                .Select(row => row with { Publication = again.Code, Published = again.DateCode, Section = "text", Paragraph = "1" }),
        ];
        reprint[0] = Scaled(reprint[0], 3m);

        AuditFinding[] twice = [.. TradeAudit.FindAll(FirstPublication.Merge(reprint.ToDataset(again)))
            .Where(finding => finding.Identity == "printed-twice")];

        Assert.Equal(2, twice.Length);
        Assert.Equal(AuditVerdict.Failed, Assert.Single(twice, finding => finding.Figures[0].Partner == Partners.Asean).Verdict);
        Assert.Equal(AuditVerdict.Passed, Assert.Single(twice, finding => finding.Figures[0].Partner == Partners.Japan).Verdict);
    }

    [Fact]
    public void ToString_SidesThatHardlyMiss_ShowsByHowMuch()
    {
        FigureRow growth = Rows.First(row => row is { Transformation: "growth", Partner: "asean", Basis: "year-on-year", Flow: "total" });
        FigureRow[] prints = [.. new[] { 1e-12m, -1e-12m }.Select(
            (value, i) => growth with { Publication = $"print-{i}", Value = value, Lower = value, Upper = value, Printed = "" })];
        Publication[] publications = [.. prints.Select(row => Briefings.FirstHalf2021.Publication with { Code = row.Publication })];

        Assert.Contains("off by 0.000000000002", Assert.Single(prints.ToDataset(publications).Audit().Failed)
            .ToString(), StringComparison.Ordinal);
    }

    private static string ReasonFor(AuditFinding finding)
    {
        string[] doubts = [.. finding.Figures.Select(figure => figure.Correction?.Reason).OfType<string>().Distinct()];
        if (doubts.Length > 0) return string.Join(' ', doubts);
        string revised = finding.IsBetweenPublications && finding.Identity != "printed-twice"
            ? "A publication of another period revised a figure, or counts it on another basis." : string.Empty;
        return Revisions.GetValueOrDefault((finding.Identity, finding.Figures[0].Period.ToString()), revised);
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
        // A reading with numbers of its own would not fit the planted one.
        string correction = row.Correction.Contains("lower=", StringComparison.Ordinal) ? string.Empty : row.Correction;
        return row with { Value = value, Lower = row.Hedge == "under"
            ? possible.Lower : bounds.Lower, Upper = bounds.Upper, Printed = string.Empty, Correction = correction };
    }
}
