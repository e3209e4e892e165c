namespace ChinaTrade.Data;

/// <summary>A condition on one column of the row: its text is one of several codes.</summary>
/// <remarks>Compared by value. Immutable and thread-safe.</remarks>
/// <param name="Column">The column.</param>
/// <param name="Codes">The codes, as rows carry them; each is kept once, in ordinal order.</param>
/// <param name="IsMembersOf">Whether the one code is a group, and its members in the figure's period are meant.</param>
public sealed record QueryFilter(RowColumn Column, IReadOnlyList<string> Codes, bool IsMembersOf = false)
{
    /// <summary>The order of conditions: by column, then by codes, members of a group last.</summary>
    internal static Comparer<QueryFilter> InOrder { get; } = Comparer<QueryFilter>.Create(Compare);

    /// <summary>The codes, as rows carry them, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Codes { get; init => field = Sorted(value); } = Sorted(Codes);

    /// <inheritdoc/>
    public bool Equals(QueryFilter? other) =>
        other is not null && Column == other.Column && IsMembersOf == other.IsMembersOf && Codes.SequenceEqual(other.Codes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Column, IsMembersOf, Codes.Count, Codes.Count > 0 ? Codes[0] : null);

    /// <summary>For people: "partner asean or japan", "partner in rcep", "basis none".</summary>
    public override string ToString() =>
        $"{Column.Name.Replace('_', ' ')} {(IsMembersOf ? "in " : string.Empty)}{string.Join(" or ", Codes.Select(code => code.Length == 0 ? "none" : code))}";

    private static int Compare(QueryFilter a, QueryFilter b)
    {
        int order = a.Column.Position.CompareTo(b.Column.Position);
        if (order == 0) order = a.IsMembersOf.CompareTo(b.IsMembersOf);
        for (int i = 0; order == 0 && i < a.Codes.Count && i < b.Codes.Count; i++) order = string.CompareOrdinal(a.Codes[i], b.Codes[i]);
        return order == 0 ? a.Codes.Count.CompareTo(b.Codes.Count) : order;
    }

    private static string[] Sorted(IReadOnlyList<string> codes) =>
        codes.Count == 1 ? [codes[0]] : [.. codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
