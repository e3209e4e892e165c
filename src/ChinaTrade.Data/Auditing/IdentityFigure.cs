namespace ChinaTrade.Data.Auditing;

/// <summary>A figure as identities see it.</summary>
/// <param name="Index">Its place among the figures that are checked together.</param>
/// <param name="Release">The day and the code of the publication, by which releases of one figure are ordered.</param>
/// <param name="Point">What it is about.</param>
/// <param name="Additivity">Whether levels of its indicator add up.</param>
/// <param name="IsSigned">Whether its levels may be below zero, as balances are.</param>
/// <param name="Transformation">What was made of the indicator.</param>
/// <param name="Basis">The code of the basis; empty where there is none.</param>
/// <param name="Reference">The other side of a gap or the whole of a share; otherwise empty.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Value">The number with its bounds.</param>
/// <param name="Title">What it is, in words, which few ever read.</param>
internal sealed record IdentityFigure(
    int Index, (string Day, string Publication) Release, SeriesPoint Point, Additivity Additivity, bool IsSigned, Transformation Transformation,
    string Basis, string Reference, string Unit, Interval Value, Func<string> Title)
{
    /// <summary>Whether its publication prints all there is, so that a part that is not there is nothing.</summary>
    public bool IsOfCompleteTable { get; init; }

    /// <summary>Whether a part is at most its whole. A deficit with one partner may leave less in all than the surplus with
    /// another.</summary>
    public bool IsAmount => Additivity != Additivity.NonAdditive && !IsSigned;

    /// <summary>Whether a month is at most a longer period that contains it.</summary>
    public bool IsAmountOverTime => Additivity == Additivity.Additive && !IsSigned;

    /// <summary>Whether parts that differ in a dimension and have nothing in common sum to at most their whole.</summary>
    public bool AddsUpBy(Dimension dimension) => Additivity.AddsUpBy(dimension);

    /// <summary>What it is, in words.</summary>
    public override string ToString() => Title();
}
