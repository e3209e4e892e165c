using System.Collections;
using System.Diagnostics;

namespace ChinaTrade.Data;

/// <summary>One measure at one point of the dimensions through time: periods of one length, at even steps, gaps included.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <typeparam name="T">The kind of quantity.</typeparam>
[DebuggerDisplay("{Count} periods")]
public sealed class TradeSeries<T> : IReadOnlyList<SeriesEntry<T>>, IFormattable
    where T : struct, IQuantityKind<T>
{
    private readonly SeriesEntry<T>[] entries;

    internal TradeSeries(SeriesKey key, Measure measure, int step, SeriesEntry<T>[] entries)
    {
        Key = key;
        Measure = measure;
        StepMonths = step;
        this.entries = entries;
    }

    /// <summary>What the series is about.</summary>
    public SeriesKey Key { get; }

    /// <summary>What is measured.</summary>
    public Measure Measure { get; }

    /// <summary>The months from one entry to the next: 12 for the same period of each year.</summary>
    public int StepMonths { get; }

    /// <summary>The number of periods, gaps included.</summary>
    public int Count => entries.Length;

    /// <summary>The entry at a place in the series.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public SeriesEntry<T> this[int index] => entries[index];

    /// <summary>The figure of a period; <c>null</c> where none was published.</summary>
    public Figure<T>? Find(Period period)
    {
        foreach (SeriesEntry<T> entry in entries)
        {
            if (entry.Period == period) return entry.Figure;
        }

        return null;
    }

    /// <summary>The periods from which on the partner's known members are others than in the entry before: the European Union's from
    /// 2020. Numbers on both sides are of different sets of countries.</summary>
    public IReadOnlyList<Period> MembershipChanges =>
        [.. entries.Zip(entries.Skip(1)).Where(pair => !Key.Partner.HasSameMembers(pair.First.Period, pair.Second.Period))
            .Select(pair => pair.Second.Period)];

    /// <summary>The longest stretch without a gap; the earlier one of two that are equally long.</summary>
    public TradeSeries<T> LongestRun()
    {
        (int start, int length) best = (0, 0);
        int begin = 0;
        for (int i = 0; i <= entries.Length; i++)
        {
            if (i < entries.Length && entries[i].Figure is not null) continue;
            if (i - begin > best.length) best = (begin, i - begin);
            begin = i + 1;
        }

        return new(Key, Measure, StepMonths, entries[best.start..(best.start + best.length)]);
    }

    /// <inheritdoc/>
    public IEnumerator<SeriesEntry<T>> GetEnumerator() => ((IEnumerable<SeriesEntry<T>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One line for each period; a gap prints as "…". If the partner's members changed, a last line says from when.</summary>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="ToString()"/>
    /// <inheritdoc cref="FigureList.ToString(string?, IFormatProvider?)" path="/*[self::param or self::exception]"/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        TextCulture culture = TextCulture.From(formatProvider);
        return string.Join('\n',
        [
            .. entries.Select(entry => $"{entry.Period.ToString(),-15} {(entry.Figure is { } figure ? figure.ToString(format, culture) : "…")}"),
            .. MembershipChanges.Select(from => Key.Partner.NoteOnMembers(from).In(culture)),
        ]);
    }
}
