using System.Diagnostics;

namespace ChinaTrade.Data;

/// <summary>An entry of a code list: a stable code with its names.</summary>
/// <remarks>Two entries of one list are equal if their codes are, and ordered by their codes. Immutable and thread-safe.</remarks>
[DebuggerDisplay("{Name,nq} ({Code,nq})")]
public abstract record CodeListEntry : ISpanFormattable, IUtf8SpanFormattable, IComparable<CodeListEntry>, IComparable
{
    private protected CodeListEntry()
    {
    }

    /// <summary>The stable code, in kebab-case, as rows carry it.</summary>
    public required string Code
    {
        get;
        init
        {
            field = value;
            CodeHash = StringComparer.Ordinal.GetHashCode(value);
        }
    }

    /// <summary>The English name, in GACC's terms where it has one.</summary>
    public required string Name { get; init; }

    /// <summary>The Chinese name; <c>null</c> where none was sourced.</summary>
    public string? ChineseName { get; init; }

    /// <summary>Further names by which it is found, in either language; empty for none.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>What the entry covers, and where that is defined; <c>null</c> where the name says it.</summary>
    public string? Definition { get; init; }

    /// <summary>Whether it excludes every other entry of its list of which this is also true, so that their figures may be added.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>Whether it stands for the whole of its dimension: <c>world</c>, <c>all</c>, <c>total</c>.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The codes of the entries of its list that wholly contain it, as far as that is known.</summary>
    public IReadOnlyList<string> WithinCodes { get; init; } = [];

    /// <summary>The codes of the entries of its list that make it up, without overlap and without a rest; empty where they are not
    /// known.</summary>
    public IReadOnlyList<string> PartCodes { get; init; } = [];

    /// <summary>The codes of the sources that the entry was taken from.</summary>
    public IReadOnlyList<string> SourceCodes { get; init; } = [];

    /// <summary>The code's hash, which look-ups ask for all the time.</summary>
    internal int CodeHash { get; private init; }

    /// <summary>Whether both are of one list and have the same code.</summary>
    public virtual bool Equals(CodeListEntry? other) =>
        ReferenceEquals(this, other) || other is not null && EqualityContract == other.EqualityContract && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => CodeHash;

    /// <summary>Whether another entry of the list, of the same code, says the same in everything.</summary>
    internal virtual bool HasSameContent(CodeListEntry other) =>
        Equals(other) && Name == other.Name && ChineseName == other.ChineseName && Definition == other.Definition
            && IsExclusive == other.IsExclusive
        && IsTotal == other.IsTotal && Synonyms.SequenceEqual(other.Synonyms) && WithinCodes.SequenceEqual(other.WithinCodes) && PartCodes.SequenceEqual(other.PartCodes)
        && SourceCodes.SequenceEqual(other.SourceCodes);

    /// <summary>Whether a text is a name of the entry, or a code that others know it by.</summary>
    internal virtual bool IsKnownAs(string text) => Names.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name by which the entry is found, in either language.</summary>
    internal virtual IEnumerable<string?> Names => [Name, ChineseName, .. Synonyms];

    /// <summary>Compares the codes, ordinally, as code lists are ordered.</summary>
    public int CompareTo(CodeListEntry? other) => string.CompareOrdinal(Code, other?.Code);

    int IComparable.CompareTo(object? obj) => obj is null or CodeListEntry
        ? CompareTo(obj as CodeListEntry)
        : throw new ArgumentException($"{GetType()} and {obj.GetType()} have no order.", nameof(obj));

    /// <summary>Returns the name in the language of the current culture.</summary>
    public sealed override string ToString() => ToString(null, null);

    /// <summary>Returns the name or the code.</summary>
    /// <param name="format"><c>G</c> (the default) for the name; <c>R</c> for the code.</param>
    /// <param name="formatProvider">The culture: Chinese for the Chinese name, if one was sourced; any other for the English name. The
    /// current one by default.</param>
    /// <exception cref="FormatException">The format is not known.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => NameIn(TextCulture.From(formatProvider).Language),
        "R" => Code,
        _ => throw new FormatException($"The format '{format}' is not known; expected G (name) or R (code)."),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryWrite(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanText.TryWrite(ToString(format.ToString(), provider), utf8Destination, out bytesWritten);

    /// <summary>Returns the name in a language; the English one if no Chinese one was sourced.</summary>
    internal string NameIn(TextLanguage language) => language == TextLanguage.Chinese && ChineseName is { } chinese ? chinese : Name;

    // LINQPad shows what this returns; it finds the method by name, and in derived types unless it is private.
    private protected object ToDump() => ToString();
}
