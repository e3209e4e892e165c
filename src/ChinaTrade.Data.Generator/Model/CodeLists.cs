namespace ChinaTrade.Data.Generator.Model;

/// <summary>All code lists that a publication may refer to.</summary>
internal sealed record CodeLists(EquatableArray<CodeList> Lists)
{
    public static CodeLists None { get; } = new(EquatableArray<CodeList>.Empty);

    public EquatableArray<CodeEntry> Entries(string key)
    {
        foreach (CodeList list in Lists)
        {
            if (list.Key == key) return list.Entries;
        }

        return EquatableArray<CodeEntry>.Empty;
    }
}
