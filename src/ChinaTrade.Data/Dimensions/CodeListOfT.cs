using System.Collections;
using System.Collections.Frozen;
using System.ComponentModel;

namespace ChinaTrade.Data;

/// <summary>All entries of a code list, by code. Immutable and thread-safe.</summary>
/// <typeparam name="T">The type of an entry.</typeparam>
public sealed class CodeList<T> : IReadOnlyList<T>
    where T : CodeListEntry
{
    private readonly T[] entries;
    private readonly FrozenDictionary<string, T> byCode;

    /// <summary>A list of entries in the order of their codes, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CodeList(T[] entries)
    {
        this.entries = entries;
        byCode = entries.ToFrozenDictionary(entry => entry.Code, StringComparer.Ordinal);
    }

    /// <summary>The number of entries.</summary>
    public int Count => entries.Length;

    /// <summary>The entry at a place in the list.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => entries[index];

    /// <summary>The entry of a code; <c>null</c> where there is none.</summary>
    public T? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The entry of a code.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names the nearest code.</exception>
    public T Get(string code) => Find(code) ?? throw new UnknownCodeException(code, typeof(T).Name, byCode.Keys);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => this.Select(entry => new { entry.Code, entry.Name, entry.ChineseName, entry.Definition });
}
