namespace ChinaTrade.Data.Gacc;

/// <summary>The texts that the caller reads in another way than they are printed.</summary>
internal sealed class Readings
{
    private readonly Dictionary<string, string> readings = new(StringComparer.Ordinal);

    /// <param name="given">What is printed, and what it should print.</param>
    /// <exception cref="ArgumentException">Two readings are for one text.</exception>
    public Readings(IReadOnlyDictionary<string, string> given)
    {
        foreach ((string printed, string reading) in given)
        {
            if (!readings.TryAdd(TextKey.Collapse(printed), reading))
            {
                throw new ArgumentException($"'{TextKey.Collapse(printed)}' has two readings.", nameof(given));
            }
        }
    }

    /// <summary>Returns how a text is to be read: as printed, unless the caller says otherwise.</summary>
    public string Of(string printed) => readings.Count == 0 ? printed : readings.GetValueOrDefault(TextKey.Collapse(printed), printed);
}
