namespace ChinaTrade.Data;

/// <summary>Figures that must not be added: they have something in common, or nobody knows whether they have.</summary>
public sealed class OverlapException : InvalidOperationException
{
    internal OverlapException(Figure first, Figure second, Overlap overlap)
        : base(MessageOf(first, second, overlap))
    {
        First = first;
        Second = second;
        Overlap = overlap;
    }

    /// <summary>One of the figures.</summary>
    public Figure First { get; }

    /// <summary>The other one.</summary>
    public Figure Second { get; }

    /// <summary>Whether they overlap, or whether that is not known.</summary>
    public Overlap Overlap { get; }

    private static string MessageOf(Figure first, Figure second, Overlap overlap)
    {
        string what = overlap == Overlap.Unknown ? "it is officially unknown whether they overlap" : "they overlap";
        return $"'{first.Title}' and '{second.Title}' cannot be added: {what}. "
            + "Ask for figures that have nothing in common, such as For(Partners.Asean, Partners.EuropeanUnion) or ForMembersOf(group).";
    }
}
