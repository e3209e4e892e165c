using System.Collections;

namespace ChinaTrade.Data;

/// <summary>Results of a metric, by period or by the entries of a dimension; where an input is missing, the result is too.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <typeparam name="TKey">What lines are about: a period, or an entry of a code list.</typeparam>
/// <typeparam name="T">The kind of the results.</typeparam>
public sealed class MetricTable<TKey, T> : IReadOnlyList<MetricEntry<TKey, T>>
    where T : struct, IQuantityKind<T>
{
    private readonly MetricEntry<TKey, T>[] entries;

    internal MetricTable(string name, MetricEntry<TKey, T>[] entries)
    {
        Name = name;
        this.entries = entries;
    }

    /// <summary>The English name of the metric.</summary>
    public string Name { get; }

    /// <summary>The number of lines.</summary>
    public int Count => entries.Length;

    /// <summary>The line at a place.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public MetricEntry<TKey, T> this[int index] => entries[index];

    /// <summary>Returns the results as plain data; lines without one are left out.</summary>
    public IReadOnlyList<DerivedRow> ToRows() => [.. entries.Where(entry => entry.Result is not null).Select(entry => entry.Result!.Value.ToRow())];

    /// <summary>Returns a Markdown table of the results with their bounds.</summary>
    public string ToMarkdown()
    {
        IEnumerable<string> lines = entries.Select(entry => $"| {MarkdownText.InTable($"{entry.Key}")} | {MarkdownText.InTable(TextOf(entry, "B"))} |");
        return string.Join('\n', [$"| | {MarkdownText.InTable(Name)} |", "|---|---|", .. lines]) + "\n";
    }

    /// <inheritdoc/>
    public IEnumerator<MetricEntry<TKey, T>> GetEnumerator() => ((IEnumerable<MetricEntry<TKey, T>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One line for each result; where one is missing, "…".</summary>
    public override string ToString() => string.Join('\n', entries.Select(entry => $"{entry.Key,-15} {TextOf(entry, null)}"));

    private static string TextOf(MetricEntry<TKey, T> entry, string? format) =>
        entry.Result is { } result ? result.ToString(format, null) : "…";
}
