namespace ChinaTrade.Data;

/// <summary>What a figure is, in words.</summary>
internal static class FigureTitle
{
    /// <summary>Returns measure, what it refers to, key and period.</summary>
    public static Wording From(Figure figure)
    {
        Wording reference = ReferenceOf(figure);
        return new($"{figure.Measure}{reference}: {figure.Key}, {figure.Period}",
            $"{figure.Measure}{reference}：{figure.Key}，{figure.Period}");
    }

    // What it refers to is named by what tells it apart.
    private static Wording ReferenceOf(Figure figure)
    {
        if (figure.ReferenceKey is not { } other) return new($"", $"");
        SeriesKey key = figure.Key;
        CodeListEntry[] entries = [.. DimensionInfo.All.Select(each => each.Dimension)
            .Where(dimension => other.BreaksDownBy(dimension) && other[dimension] != key[dimension]).Select(dimension => other[dimension])];
        if (entries.Length == 0) return new($"", $"");
        string english = string.Join(", ", entries.Select(entry => entry.Name));
        string chinese = string.Join("，", entries.Select(entry => entry.NameIn(TextLanguage.Chinese)));
        return figure.Measure.Transformation == Transformation.GrowthGap
            ? new($" to {english}", $"（与{chinese}相比）")
            : new($" of {english}", $"（在{chinese}中）");
    }
}
