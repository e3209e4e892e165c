namespace ChinaTrade.Data;

/// <summary>The sum of the rows of one code of a dimension, and their number.</summary>
internal readonly record struct GroupSum(string Code, Interval Sum, int Count);
