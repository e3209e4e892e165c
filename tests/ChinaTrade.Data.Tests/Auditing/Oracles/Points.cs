using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>What rows are about.</summary>
internal static class Points
{
    /// <summary>Returns all that a row is about besides the measure that is made of its indicator.</summary>
    public static string PointOf(FigureRow row) => string.Join(
        ' ', [row.Period, row.Indicator, .. Enum.GetValues<Dimension>().Select(dimension => row[dimension]), row.Producer]);

    /// <summary>Returns whether two rows are about the same.</summary>
    public static bool AreSame(FigureRow a, FigureRow b) => PointOf(a) == PointOf(b);

    /// <summary>Returns whether two rows are releases of one figure.</summary>
    public static bool AreReleases(FigureRow a, FigureRow b) =>
        a.Transformation == b.Transformation && a.Basis == b.Basis && a.Reference == b.Reference && a.Unit == b.Unit && AreSame(a, b);

    /// <summary>Returns the months of a period.</summary>
    public static Period[] MonthsOf(string period)
    {
        Period first = Period.Parse(period).FirstMonth;
        return [.. Enumerable.Range(0, Period.Parse(period).MonthCount).Select(first.AddMonths)];
    }

    public static bool IsLevel(FigureRow row) => row.Transformation == "level";

    /// <summary>Returns whether a row is a growth on a basis.</summary>
    public static bool IsGrowth(FigureRow row, string basis = "year-on-year") => row.Transformation == "growth" && row.Basis == basis;

    /// <summary>Returns the row moved to where the reference of its share or gap leads; nothing if that is out of China's trade.</summary>
    public static FigureRow[] Followed(FigureRow row)
    {
        string reference = row.Reference;
        foreach (string step in reference.Split(';'))
        {
            if (!step.Contains('=', StringComparison.Ordinal)) return [];
            RowColumn? column = RowColumn.Find(step.Split('=')[0]);
            if (column?.Dimension is null) throw new ArgumentException($"'{step}' names no dimension.", nameof(row));
            row = SampleRows.With(row, (column, step.Split('=')[1]));
        }

        return [row];
    }
}
