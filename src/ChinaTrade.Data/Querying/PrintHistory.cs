namespace ChinaTrade.Data;

/// <summary>The figures of a dataset that several publications print, each with its prints in the order of publication.</summary>
internal sealed class PrintHistory
{
    private readonly FigureColumns[] publications;
    private readonly (int Publication, int Row)[][] reprinted;
    private bool[]?[]? hiddenByLatest;

    public PrintHistory(FigureColumns[] publications)
    {
        this.publications = publications;
        HashSet<Period> shared = PeriodsOfSeveral(publications);
        Dictionary<(Measure, string Unit, SeriesKey, Period, string Reference, Producer), List<(int Publication, int Row)>> prints = [];
        for (int publication = 0; publication < publications.Length && shared.Count > 0; publication++)
        {
            FigureColumns columns = publications[publication];
            for (int row = 0; row < columns.Count; row++)
            {
                Figure figure = new(columns, row);
                if (!shared.Contains(figure.Period)) continue;
                var key = (figure.Measure, figure.UnitCode, figure.Key, figure.Period, figure.Reference, columns.Tables.Producers[columns.Producers.At(row)]);
                if (prints.TryGetValue(key, out List<(int, int)>? known)) known.Add((publication, row));
                else prints.Add(key, [(publication, row)]);
            }
        }

        reprinted = [.. prints.Values.Where(each => each.Count > 1).Select(each => each.OrderBy(DayOf).ToArray())];
    }

    /// <summary>The rows of each publication that are not the latest print; <c>null</c> for a publication that has none.</summary>
    public bool[]?[] HiddenByLatest => hiddenByLatest ??= Hidden(Vintage.Latest, _ => true);

    /// <summary>The rows of each publication that a vintage hides; <c>null</c> for a publication of which it hides none.</summary>
    /// <param name="vintage">Which print is kept.</param>
    /// <param name="isAsked">Whether a publication's prints count at all.</param>
    public bool[]?[] Hidden(Vintage vintage, Func<Publication, bool> isAsked)
    {
        bool[]?[] hidden = new bool[]?[publications.Length];
        if (vintage.Kind == VintageKind.All) return hidden;
        bool[] asked = Array.ConvertAll(publications, columns => isAsked(columns.Publication));
        if (vintage.Date is { } date) HideAfter(date, hidden);
        foreach ((int Publication, int Row)[] prints in reprinted)
        {
            (int Publication, int Row)[] left = [.. prints.Where(print => asked[print.Publication] && hidden[print.Publication]?[print.Row] != true)];
            if (left.Length < 2) continue;
            DateOnly day = DayOf(vintage.Kind == VintageKind.First ? left[0] : left[^1]);
            (int Publication, int Row) kept = left.First(print => DayOf(print) == day);
            foreach ((int Publication, int Row) print in left.Where(print => print != kept)) Hide(print, hidden);
        }

        return hidden;
    }

    private static HashSet<Period> PeriodsOfSeveral(FigureColumns[] publications)
    {
        HashSet<Period> seen = [];
        return [.. publications.SelectMany(columns => columns.Tables.Periods.Distinct()).Where(period => !seen.Add(period))];
    }

    private void HideAfter(DateOnly date, bool[]?[] hidden)
    {
        for (int publication = 0; publication < publications.Length; publication++)
        {
            for (int row = 0; row < publications[publication].Count; row++)
            {
                if (!(publications[publication].PublishedOn(row) <= date)) Hide((publication, row), hidden);
            }
        }
    }

    private void Hide((int Publication, int Row) print, bool[]?[] hidden) =>
        (hidden[print.Publication] ??= new bool[publications[print.Publication].Count])[print.Row] = true;

    private DateOnly DayOf((int Publication, int Row) print)
    {
        FigureColumns columns = publications[print.Publication];
        return columns.PublishedOn(print.Row) ?? LastDayOf(columns.Publication.Period);
    }

    private static DateOnly LastDayOf(Period period) => new DateOnly(period.EndYear, period.EndMonth, 1).AddMonths(1).AddDays(-1);
}
