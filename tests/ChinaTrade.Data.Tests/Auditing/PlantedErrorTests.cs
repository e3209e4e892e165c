using ChinaTrade.Data.Tests.Catalogue;
using VerifyXunit;
using Xunit;

namespace ChinaTrade.Data.Tests.Auditing;

/// <summary>How many errors an audit finds, by kind: each is planted into figures of the built-in seeds that an identity covers.</summary>
public sealed class PlantedErrorTests
{
    private const int MostOfAKind = 80;

    private static readonly Dictionary<string, Period> Periods = TradeData.Dataset.Publications.ToDictionary(each => each.Code,
        each => each.Period);

    private static readonly Seed[] Seeds = [.. TradeData.Rows.GroupBy(row => Periods[row.Publication])
        .Select(group => Seed.From([.. group]))];

    [Fact]
    public async Task Audit_PlantedErrors_AreFoundAsOftenAsAccepted()
    {
        string[] lines = [.. PlantedErrors.All.AsParallel().AsOrdered().Select(error => LineFor(error.Kind, error.Plant))];

        await Verifier.Verify(string.Join('\n', lines.Prepend("kind               in an equation       only in an inequality")))
            .UseDirectory("_snapshots");
    }

    /// <summary>A number a thousand times too large contradicts every equation of bounded numbers in which it has a part.</summary>
    [Fact]
    public void Audit_NumberAThousandTimesTooLarge_IsFoundByEveryEquationOfLevels()
    {
        (Seed Seed, FigureRow Row)[] levels =
            [.. Drawn().Where(each => each.Seed.InEquations.Contains(each.Row)
                && each.Row is { Transformation: "level", Value: > 0m, Lower: > 0m, Upper: not null })];

        Assert.True(levels.Length > MostOfAKind);
        Assert.Empty(levels.Take(MostOfAKind).Where(each =>
            PlantedErrors.All.Single(error => error.Kind == "times 1,000").Plant(each.Row, each.Seed.Rows) is { } rows
                && !each.Seed.IsNoticed(rows)).Select(each => FigureLines.From(each.Row)));
    }

    private static string LineFor(string kind, Func<FigureRow, FigureRow[], FigureRow[]?> plant)
    {
        (bool InEquation, bool IsNoticed)[] planted =
        [
            .. (from each in Drawn()
                let rows = plant(each.Row, each.Seed.Rows)
                where rows is not null
                select (each.Seed.InEquations.Contains(each.Row), each.Seed.IsNoticed(rows))).Take(MostOfAKind),
        ];
        return $"{kind,-18} {Share(true),-20} {Share(false)}";

        string Share(bool inEquation) =>
            $"{planted.Count(each => each.InEquation == inEquation && each.IsNoticed)} of {planted.Count(each => each.InEquation == inEquation)}";
    }

    // Always the same draw: a seed and a row that an identity covers.
    private static IEnumerable<(Seed Seed, FigureRow Row)> Drawn()
    {
        (Seed, FigureRow)[] all = [.. Seeds.SelectMany(seed => seed.Rows.Where(seed.IsCovered.Contains).Select(row => (seed, row)))];
        new Random(14).Shuffle(all);
        return all;
    }

    private sealed record Seed(FigureRow[] Rows, HashSet<FigureRow> IsCovered, HashSet<FigureRow> InEquations, HashSet<string> Known)
    {
        public static Seed From(FigureRow[] rows)
        {
            TradeDataset dataset = rows.ToDataset();
            AuditFinding[] all = [.. TradeAudit.FindAll(dataset).Where(finding => finding.Identity != "printed-twice")];
            IEnumerable<AuditFinding> passed = all.Where(finding => finding.Verdict == AuditVerdict.Passed);
            return new(
                rows,
                [.. passed.SelectMany(RowsOf)],
                [.. passed.Where(finding => !finding.Identity.Contains("within", StringComparison.Ordinal)).SelectMany(RowsOf)],
                [.. all.Where(finding => finding.Verdict == AuditVerdict.Failed).Select(finding => finding.Statement)]);
        }

        public bool IsNoticed(FigureRow[] planted) =>
            planted.ToDataset().Audit().Failed.Any(finding => finding.Identity != "printed-twice" && !Known.Contains(finding.Statement));

        private static IEnumerable<FigureRow> RowsOf(AuditFinding finding) => finding.Figures.Select(figure => figure.ToRow());
    }
}
