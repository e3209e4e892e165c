namespace ChinaTrade.Data;

/// <summary>How often an identity applied to figures, by verdict. Compared by value; immutable and thread-safe.</summary>
/// <param name="Identity">The identity's name: <c>growth-gap</c>.</param>
/// <param name="Passed">How often the figures can all be true.</param>
/// <param name="Failed">How often they cannot.</param>
/// <param name="Inconclusive">How often a missing bound leaves it open.</param>
public sealed record AuditCount(string Identity, int Passed, int Failed, int Inconclusive);
