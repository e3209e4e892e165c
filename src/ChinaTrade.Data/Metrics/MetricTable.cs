using System.Collections;
using System.Diagnostics;

namespace ChinaTrade.Data;

/// <summary>Results of a metric, by period or by the entries of a dimension; where an input is missing, the result is too.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <typeparam name="TKey">What lines are about: a period, or an entry of a code list.</typeparam>
/// <typeparam name="T">The kind of the results.</typeparam>
[DebuggerDisplay("{Name,nq}: {Count}")]
public sealed class MetricTable<TKey, T> : IReadOnlyList<MetricEntry<TKey, T>>, IFormattable
    where T : struct, IQuantityKind<T>
{
    private readonly MetricEntry<TKey, T>[] entries;

    private readonly Wording name;

    internal MetricTable(Wording name, MetricEntry<TKey, T>[] entries)
    {
        this.name = name;
        this.entries = entries;
    }

    /// <summary>The English name of the metric.</summary>
    public string Name => name.ToString();

    /// <summary>The number of lines.</summary>
    public int Count => entries.Length;

    /// <summary>The line at a place.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public MetricEntry<TKey, T> this[int index] => entries[index];

    /// <summary>Returns the results as plain data; lines without one are left out.</summary>
    public IReadOnlyList<DerivedRow> ToRows() =>
        [.. entries.Where(entry => entry.Result is not null).Select(entry => entry.Result!.Value.ToRow())];

    /// <summary>Returns a Markdown table of the results with their bounds.</summary>
    /// <param name="format">The format of the numbers; see <see cref="Figure{T}.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">The culture; the current one by default.</param>
    public string ToMarkdown(string? format = "B", IFormatProvider? provider = null)
    {
        TextCulture culture = TextCulture.From(provider);
        IEnumerable<string> lines = entries.Select(entry =>
            $"| {MarkdownText.InTable(KeyOf(entry, culture))} | {MarkdownText.InTable(TextOf(entry, format, culture))} |");
        return string.Join('\n', [$"| | {MarkdownText.InTable(name.In(culture))} |", "|---|---|", .. lines]) + "\n";
    }

    /// <inheritdoc/>
    public IEnumerator<MetricEntry<TKey, T>> GetEnumerator() => ((IEnumerable<MetricEntry<TKey, T>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One line for each result; where one is missing, "…".</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="ToString()"/>
    /// <inheritdoc cref="FigureList.ToString(string?, IFormatProvider?)" path="/*[self::param or self::exception]"/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        TextCulture culture = TextCulture.From(formatProvider);
        return string.Join('\n', entries.Select(entry => $"{KeyOf(entry, culture),-15} {TextOf(entry, format, culture)}"));
    }

    private static string KeyOf(MetricEntry<TKey, T> entry, TextCulture culture) => string.Create(culture, $"{entry.Key}");

    private static string TextOf(MetricEntry<TKey, T> entry, string? format, TextCulture culture) =>
        entry.Result is { } result ? result.ToString(format, culture) : "…";
}
