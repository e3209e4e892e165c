namespace ChinaTrade.Data;

/// <summary>The figures of a dataset that several publications print, each with its prints in the order of publication.</summary>
internal sealed class PrintHistory
{
    private readonly FigureColumns[] briefings;
    private readonly (int Briefing, int Row)[][] reprinted;
    private bool[]?[]? hiddenByLatest;

    public PrintHistory(FigureColumns[] briefings)
    {
        this.briefings = briefings;
        HashSet<Period> shared = PeriodsOfSeveral(briefings);
        Dictionary<(Measure, string Unit, SeriesKey, Period, string Reference, Producer), List<(int Briefing, int Row)>> prints = [];
        for (int briefing = 0; briefing < briefings.Length && shared.Count > 0; briefing++)
        {
            FigureColumns columns = briefings[briefing];
            for (int row = 0; row < columns.Count; row++)
            {
                Figure figure = new(columns, row);
                if (!shared.Contains(figure.Period)) continue;
                var key = (figure.Measure, figure.UnitCode, figure.Key, figure.Period, figure.Reference, columns.Tables.Producers[columns.Producers.At(row)]);
                if (prints.TryGetValue(key, out List<(int, int)>? known)) known.Add((briefing, row));
                else prints.Add(key, [(briefing, row)]);
            }
        }

        reprinted = [.. prints.Values.Where(each => each.Count > 1).Select(each => each.OrderBy(DayOf).ToArray())];
    }

    /// <summary>The rows of each briefing that are not the latest print; <c>null</c> for a briefing that has none.</summary>
    public bool[]?[] HiddenByLatest => hiddenByLatest ??= Hidden(Vintage.Latest, _ => true);

    /// <summary>The rows of each briefing that a vintage hides; <c>null</c> for a briefing of which it hides none.</summary>
    /// <param name="vintage">Which print is kept.</param>
    /// <param name="isAsked">Whether a briefing's prints count at all.</param>
    public bool[]?[] Hidden(Vintage vintage, Func<Briefing, bool> isAsked)
    {
        bool[]?[] hidden = new bool[]?[briefings.Length];
        if (vintage.Kind == VintageKind.All) return hidden;
        bool[] asked = Array.ConvertAll(briefings, columns => isAsked(columns.Briefing));
        if (vintage.Date is { } date) HideAfter(date, hidden);
        foreach ((int Briefing, int Row)[] prints in reprinted)
        {
            (int Briefing, int Row)[] left = [.. prints.Where(print => asked[print.Briefing] && hidden[print.Briefing]?[print.Row] != true)];
            if (left.Length < 2) continue;
            DateOnly day = DayOf(vintage.Kind == VintageKind.First ? left[0] : left[^1]);
            (int Briefing, int Row) kept = left.First(print => DayOf(print) == day);
            foreach ((int Briefing, int Row) print in left.Where(print => print != kept)) Hide(print, hidden);
        }

        return hidden;
    }

    private static HashSet<Period> PeriodsOfSeveral(FigureColumns[] briefings)
    {
        HashSet<Period> seen = [];
        return [.. briefings.SelectMany(columns => columns.Tables.Periods.Distinct()).Where(period => !seen.Add(period))];
    }

    private void HideAfter(DateOnly date, bool[]?[] hidden)
    {
        for (int briefing = 0; briefing < briefings.Length; briefing++)
        {
            for (int row = 0; row < briefings[briefing].Count; row++)
            {
                if (!(briefings[briefing].PublishedOn(row) <= date)) Hide((briefing, row), hidden);
            }
        }
    }

    private void Hide((int Briefing, int Row) print, bool[]?[] hidden) =>
        (hidden[print.Briefing] ??= new bool[briefings[print.Briefing].Count])[print.Row] = true;

    private DateOnly DayOf((int Briefing, int Row) print)
    {
        FigureColumns columns = briefings[print.Briefing];
        return columns.PublishedOn(print.Row) ?? LastDayOf(columns.Briefing.Period);
    }

    private static DateOnly LastDayOf(Period period) => new DateOnly(period.EndYear, period.EndMonth, 1).AddMonths(1).AddDays(-1);
}
