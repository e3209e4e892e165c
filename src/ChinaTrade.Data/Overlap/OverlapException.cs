namespace ChinaTrade.Data;

/// <summary>Figures that must not be added: they have something in common, or it is not known whether they have.</summary>
public sealed class OverlapException : InvalidOperationException
{
    internal OverlapException(Figure first, Figure second, Overlap overlap)
        : base($"'{first.Title}' and '{second.Title}' cannot be added: {OverlapReason.Describe(first, second)}")
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
}
