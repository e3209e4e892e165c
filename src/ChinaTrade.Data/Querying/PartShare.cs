namespace ChinaTrade.Data;

/// <summary>The share of the figures of one code in all figures that a query finds. Immutable and thread-safe; compared by value.</summary>
/// <param name="Code">The code: a partner's, a commodity's, ...</param>
/// <param name="Share">The share, with bounds.</param>
public readonly record struct PartShare(string Code, Share Share);
