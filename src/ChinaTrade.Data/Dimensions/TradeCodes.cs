namespace ChinaTrade.Data;

/// <summary>A vocabulary: the code lists of the library, and codes of your own beside them. A dataset has one, and readers take
/// one.</summary>
/// <remarks>
/// <para>Own codes begin with a prefix, so that no later version of the library takes them. They add entries to the lists of dimensions and
/// of producers; flows, indicators, units and bases are the library's alone. What an entry does not say is unknown: sums over figures whose
/// codes may overlap are refused.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class TradeCodes
{
    private readonly CodeListEntry[] own;

    private TradeCodes(CodeListEntry[] own) => this.own = own;

    /// <summary>The code lists of the library alone.</summary>
    public static TradeCodes Library { get; } = new([]);

    /// <summary>The entries that are not the library's, by list and code.</summary>
    public IReadOnlyList<CodeListEntry> Own => own;

    /// <summary>Creates a vocabulary of the library's codes and some of your own.</summary>
    /// <param name="prefix">What own codes begin with, before a hyphen: <c>hs</c> for <c>hs-854231</c>.</param>
    /// <param name="entries">The entries: partners, commodities, trade modes, enterprise types, domestic regions, transport modes and
    /// producers.</param>
    /// <exception cref="ArgumentNullException">An argument or an entry is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An entry is of a list that cannot be extended, or its code does not begin with the prefix, is
    /// the library's or is given twice; or it says something that is not possible, such as being within a code that there is none of. The
    /// message names the entry and what was expected.</exception>
    public static TradeCodes Create(string prefix, params IEnumerable<CodeListEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(entries);
        if (!CodeText.IsCode(prefix))
        {
            throw new ArgumentException($"'{prefix}' is no prefix; expected lower-case words joined by '-'.", nameof(prefix));
        }

        TradeCodes codes = new(Sorted(entries));
        return OwnCodeRules.FindFault(prefix, codes) is { } fault ? throw new ArgumentException(fault, nameof(entries)) : codes;
    }

    /// <summary>Returns both vocabularies together.</summary>
    /// <exception cref="ArgumentException">One code has two contents; the message names it.</exception>
    public TradeCodes Merge(TradeCodes other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.own.Length == 0 || ReferenceEquals(this, other)) return this;
        if (own.Length == 0) return other;
        Dictionary<CodeListEntry, CodeListEntry> known = own.ToDictionary(entry => entry);
        CodeListEntry[] added = [.. other.own.Where(entry => !known.ContainsKey(entry))];
        CodeListEntry? differing = other.own.FirstOrDefault(entry => known.TryGetValue(entry, out CodeListEntry? mine)
            && !mine.HasSameContent(entry));
        if (differing is not null)
        {
            throw new ArgumentException(
                $"The code '{differing.Code}' of {differing.GetType().Name} says one thing in one vocabulary and another in the other. Give one of them another prefix.",
                nameof(other));
        }

        return added.Length == 0 ? this : new(Sorted([.. own, .. added]));
    }

    /// <summary>Returns the entry of a code in a dimension; <c>null</c> if there is none.</summary>
    /// <exception cref="ArgumentNullException">The code is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is no dimension.</exception>
    public CodeListEntry? Find(Dimension dimension, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return FindIn(dimension, code);
    }

    private static CodeListEntry[] Sorted(IEnumerable<CodeListEntry> entries) =>
        [.. entries.Select(entry => entry ?? throw new ArgumentNullException(nameof(entries)))
            .OrderBy(entry => entry.GetType().Name, StringComparer.Ordinal).ThenBy(entry => entry.Code, StringComparer.Ordinal)];

    private CodeList<T> With<T>(CodeList<T> library)
        where T : CodeListEntry => Array.Exists(own, entry => entry is T)
            ? new([.. library.Concat(own.OfType<T>()).OrderBy(entry => entry.Code, StringComparer.Ordinal)])
            : library;
}
