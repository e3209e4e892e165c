namespace ChinaTrade.Data;

/// <summary>What the inputs of a result have in common, in words.</summary>
internal static class MetricSubject
{
    /// <summary>The entries that all figures have, and their period or periods: "ASEAN, 2021-H1".</summary>
    public static string Of(Figure[] figures) => $"{CommonKey(figures)}, {string.Join(" and ", PeriodsOf(figures))}";

    /// <summary>The same in Chinese, where the entries have Chinese names.</summary>
    public static string InChinese(Figure[] figures)
    {
        SeriesKey key = CommonKey(figures);
        IEnumerable<string> names = DimensionInfo.All.Where(info => key.BreaksDownBy(info.Dimension))
            .Select(info => key[info.Dimension].ChineseName ?? key[info.Dimension].Name);
        return string.Join("，", [.. names, .. PeriodsOf(figures).Select(period => period.ToString())]);
    }

    private static Period[] PeriodsOf(Figure[] figures) => [.. figures.Select(figure => figure.Period).Distinct().Order()];

    private static SeriesKey CommonKey(Figure[] figures)
    {
        SeriesKey key = figures[0].Key;
        foreach (DimensionInfo info in DimensionInfo.All)
        {
            if (!Array.TrueForAll(figures, figure => figure.HasSameEntry(figures[0], info.Dimension))) key = key.With(info.Dimension, SeriesKey.Total[info.Dimension]);
        }

        return key;
    }
}
