namespace ChinaTrade.Data;

/// <summary>A type whose values are the entries of one code list, so that generic code can find an entry by its code.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ICodeListEntry<TSelf> : ISpanParsable<TSelf>
    where TSelf : CodeListEntry, ICodeListEntry<TSelf>
{
    /// <summary>Every entry of the list.</summary>
    static abstract CodeList<TSelf> All { get; }
}
