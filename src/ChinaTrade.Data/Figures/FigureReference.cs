namespace ChinaTrade.Data;

/// <summary>References of gaps and shares: the dimensions in which the other side differs, such as <c>partner=world</c>.</summary>
internal static class FigureReference
{
    /// <summary>Returns the key that a reference leads to from a key; <c>null</c> if it leads outside China's trade.</summary>
    public static SeriesKey? Follow(SeriesKey key, string reference, TradeCodes codes)
    {
        foreach (string part in reference.Split(';'))
        {
            string[] sides = part.Split('=');
            if (sides.Length != 2 || DimensionInfo.FindColumn(sides[0]) is not { } dimension) return null;
            key = key.With(dimension.Dimension, codes.Get(dimension.Dimension, sides[1]));
        }

        return key;
    }
}
