namespace ChinaTrade.Data;

public readonly partial struct Figure
{
    /// <summary>What the number is, in words: "trade value, growth: ASEAN, exports, 2021-H1". Where a gap or a share refers to other than a
    /// total, that is said too: "trade value, growth gap to Air transport: ...".</summary>
    public string Title => $"{Measure}{ReferenceWords}: {Key}, {Period}";

    private string ReferenceWords
    {
        get
        {
            if (Reference.Length == 0 || ReferenceKey is not { } other) return string.Empty;
            string[] names = [.. other.Entries.Except(Key.Entries).Where(entry => !SeriesKey.IsTotal(entry.Code)).Select(entry => entry.Name)];
            return names.Length == 0 ? string.Empty : (Measure.Transformation == Transformation.GrowthGap ? " to " : " of ") + string.Join(", ", names);
        }
    }
}
