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
    private Dictionary<string, T[]>? byName;

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

    /// <summary>Returns the entry of a code; <c>null</c> if there is none.</summary>
    /// <exception cref="ArgumentNullException">The code is <c>null</c>.</exception>
    public T? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return byCode.GetValueOrDefault(code);
    }

    /// <summary>Returns the entry of a name or synonym in English or Chinese, whatever its case; <c>null</c> if there is none.</summary>
    /// <exception cref="ArgumentNullException">The name is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Several entries have the name; the message names their codes.</exception>
    public T? FindByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        T[] found = (byName ??= IndexNames()).GetValueOrDefault(name.Trim(), []);
        return found.Length < 2
            ? found.FirstOrDefault()
            : throw new ArgumentException($"'{name}' is the name of several: {string.Join(", ", found.Select(entry => entry.Code))}. Ask for one of these codes.", nameof(name));
    }

    /// <summary>Returns the entry of a code.</summary>
    /// <exception cref="ArgumentNullException">The code is <c>null</c>.</exception>
    /// <exception cref="UnknownCodeException">There is none; the message names the code of that name or customary code, or the nearest
    /// one.</exception>
    public T Get(string code) => Find(code)
        ?? throw new UnknownCodeException(code, typeof(T).Name, byCode.Keys, Array.Find(entries, entry => entry.IsKnownAs(code))?.Code);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, T[]> IndexNames() => entries
        .SelectMany(entry => entry.Names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, entry)))
        .GroupBy(each => each.name, each => each.entry, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => this.Select(entry => new { entry.Code, entry.Name, entry.ChineseName, entry.Definition });
}
