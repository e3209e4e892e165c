namespace ChinaTrade.Data.Generator.Emission;

/// <summary>Numbers texts in the order in which they are first asked for.</summary>
internal sealed class LineTable
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<string> lines = [];

    public IEnumerable<string> Lines => lines.Count == 0 ? [string.Empty] : lines;

    public int IndexOf(string line)
    {
        if (indexes.TryGetValue(line, out int index)) return index;
        indexes.Add(line, lines.Count);
        lines.Add(line);
        return lines.Count - 1;
    }
}
