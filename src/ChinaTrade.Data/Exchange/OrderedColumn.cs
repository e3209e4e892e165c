namespace ChinaTrade.Data;

/// <summary>A column in the order of its rows' keys; a single entry where all are equal.</summary>
internal static class OrderedColumn
{
    public static TEntry[] Of<TGrown, TEntry>(List<TGrown> grown, int[] order, Func<TGrown, TEntry> convert)
    {
        bool isUniform = grown.Count > 0 && grown.TrueForAll(entry => EqualityComparer<TGrown>.Default.Equals(entry, grown[0]));
        return isUniform ? [convert(grown[0])] : Array.ConvertAll(order, row => convert(grown[row]));
    }
}
