namespace ChinaTrade.Data;

/// <summary>A commodity that has goods in common with a code of the Harmonized System. Compared by value; immutable and
/// thread-safe.</summary>
/// <param name="Commodity">The commodity.</param>
/// <param name="Relation">What it has to do with the code.</param>
/// <param name="Certainty">How certain the mapping is: it is ours, not GACC's.</param>
public sealed record HsMatch(Commodity Commodity, HsRelation Relation, MappingCertainty Certainty);
