namespace ChinaTrade.Data;

/// <summary>What the inputs of a result have in common, in words.</summary>
internal static class MetricSubject
{
    /// <summary>The entries that all figures have, and their period or periods: "ASEAN, 2021-H1".</summary>
    public static Wording Of(Figure[] figures)
    {
        SeriesKey key = CommonKey(figures);
        Period[] periods = [.. figures.Select(figure => figure.Period).Distinct().Order()];
        return new($"{key}, {string.Join(" and ", periods)}", $"{key}，{string.Join("、", periods)}");
    }

    /// <summary>The growth of several parts together.</summary>
    public static Wording NameTogether(Figure[] parts)
    {
        string InLanguage(string and, TextCulture culture) => string.Join(and, parts.Select(part => part.Key.ToString(null, culture)));
        return new($"growth of {InLanguage(" and ", TextCulture.Invariant)} together", $"{InLanguage("、", TextCulture.Chinese)}合计增长");
    }

    private static SeriesKey CommonKey(Figure[] figures)
    {
        SeriesKey key = figures[0].Key;
        foreach (DimensionInfo info in DimensionInfo.All)
        {
            if (!Array.TrueForAll(figures, figure => figure.HasSameEntry(figures[0], info.Dimension)))
            {
                key = key.With(info.Dimension, SeriesKey.Total[info.Dimension]);
            }
        }

        return key;
    }
}
