namespace ChinaTrade.Data;

/// <summary>An entry of a code list: a stable code with its names.</summary>
/// <remarks>Two entries of one list are equal when their codes are. Immutable and thread-safe.</remarks>
public abstract record CodeListEntry
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

    /// <summary>What the entry covers, and where that is defined; <c>null</c> where the name says it.</summary>
    public string? Definition { get; init; }

    /// <summary>Whether it excludes every other entry of its list of which this is also true, so that their figures may be added.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>Whether it stands for the whole of its dimension: <c>world</c>, <c>all</c>, <c>total</c>.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The codes of the entries of its list that wholly contain it, as far as that is known.</summary>
    public IReadOnlyList<string> WithinCodes { get; init; } = [];

    /// <summary>The codes of the sources that the entry was taken from.</summary>
    public IReadOnlyList<string> SourceCodes { get; init; } = [];

    /// <summary>The code's hash, which look-ups ask for all the time.</summary>
    internal int CodeHash { get; private init; }

    /// <summary>Whether both are of one list and have the same code.</summary>
    public virtual bool Equals(CodeListEntry? other) =>
        ReferenceEquals(this, other) || other is not null && EqualityContract == other.EqualityContract && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => CodeHash;

    /// <summary>The English name.</summary>
    public sealed override string ToString() => Name;

    // LINQPad shows what this returns; it finds the method by name, and in derived types unless it is private.
    private protected object ToDump() => Name;
}
