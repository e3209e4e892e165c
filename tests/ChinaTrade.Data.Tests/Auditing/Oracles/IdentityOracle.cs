using ChinaTrade.Data.Tests.Intervals;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>Finds every application of one identity among the rows of a publication by trying all combinations of rows.</summary>
/// <remarks>Oracles are written for the reader, not for speed, and use nothing of the library but the rows.</remarks>
internal abstract class IdentityOracle
{
    public static IReadOnlyDictionary<string, IdentityOracle> ByName { get; } = new IdentityOracle[]
    {
        new ExportsPlusImportsOracle(), new ExportsMinusImportsOracle(), new ShareOfWholeOracle(), new ShareChangeOracle(), new GrowthGapOracle(),
        new WeightedGrowthOracle(), new PartsWithinWholeOracle(), new DisjointPartsOracle(), new GrowthSince2019Oracle(), new CountChangeOracle(),
        new PriceTimesVolumeOracle(), new PriceAndQuantityOracle(), new MonthsWithinPeriodOracle(), new PrintedTwiceOracle(),
        new CompletePartsOracle(), new GrowthOfLevelsOracle(), new YearToDateOracle(),
    }.ToDictionary(oracle => oracle.Name, StringComparer.Ordinal);

    /// <summary>Gets the name of the identity.</summary>
    public abstract string Name { get; }

    /// <summary>Gets whether relations of codes matter, of which only those of the samples are known here.</summary>
    public virtual bool IsForSamplesOnly => false;

    protected static Fraction One { get; } = Fraction.From(1m);

    protected static Fraction Hundred { get; } = Fraction.From(100m);

    /// <summary>Returns every application of the identity to the rows of a dataset.</summary>
    public virtual IEnumerable<Application> FindAll(TradeDataset dataset)
    {
        Dictionary<string, Period> periods = dataset.Publications.ToDictionary(
            each => each.Code, each => each.Period, StringComparer.Ordinal);
        return dataset.Rows.GroupBy(row => periods[row.Publication]).SelectMany(group => FindAll([.. group]));
    }

    /// <summary>Returns every application of the identity to rows that are checked together.</summary>
    protected abstract IEnumerable<Application> FindIn(FigureRow[] rows);

    private IEnumerable<Application> FindAll(FigureRow[] rows)
    {
        FigureRow[] latest = LatestOf(rows);
        return rows.GroupBy(row => row.Publication).SelectMany(publication => FindIn([.. publication]))
            .Concat(FindIn(latest).Where(application => application.Figures.Select(row => row.Publication).Distinct().Count() > 1));
    }

    /// <summary>Returns the latest release of each figure.</summary>
    protected static FigureRow[] LatestOf(FigureRow[] rows) =>
        [.. rows.Where(row => !rows.Any(other => Points.AreReleases(row, other) && IsBefore(row, other)))];

    // Of releases of one day, the one of the publication whose code comes first counts.
    private static bool IsBefore(FigureRow row, FigureRow other)
    {
        int days = string.CompareOrdinal(DayOf(row), DayOf(other));
        return days < 0 || (days == 0 && string.CompareOrdinal(other.Publication, row.Publication) < 0);
    }

    // A bulletin follows the announcement by a month, a restatement by a year.
    protected static string DayOf(FigureRow row) => row.Published.Length > 0
        ? row.Published
        : $"{Period.Parse(row.Period).LastMonth.AddMonths(row.Release switch { "bulletin" => 1, "restated" => 12, _ => 0 }).LastDay:yyyy-MM-dd}";

    /// <summary>Returns every application to figures of publications on different periods, each with the bounds of all its
    /// releases.</summary>
    protected IEnumerable<Application> FindBetweenPeriods(TradeDataset dataset)
    {
        Dictionary<string, Period> periods = dataset.Publications.ToDictionary(
            each => each.Code, each => each.Period, StringComparer.Ordinal);
        FigureRow[] rows = [.. dataset.Rows];
        FigureRow[] latest = [.. LatestOf(rows).Select(row => WithBoundsOfAll([.. rows.Where(other => Points.AreReleases(row, other))], row))];
        return FindIn(latest).Where(application => application.Figures.Select(row => periods[row.Publication]).Distinct().Count() > 1);
    }

    // What one release allows, a revision explains.
    private static FigureRow WithBoundsOfAll(FigureRow[] releases, FigureRow latest) => latest with
    {
        Lower = releases.Any(row => row.Lower is null) ? null : releases.Min(row => row.Lower),
        Upper = releases.Any(row => row.Upper is null) ? null : releases.Max(row => row.Upper),
    };

    /// <summary>Returns a growth in percent as a factor.</summary>
    protected static Fraction Factor(Fraction percent) => One + (percent / Hundred);
}
