namespace ChinaTrade.Data;

/// <summary>What is wrong with a reference.</summary>
/// <param name="Message">What is wrong, with the offending text.</param>
/// <param name="Cure">What was expected.</param>
/// <param name="UnknownIn">The dimension whose code list lacks a code; <c>null</c> if something else is wrong.</param>
/// <param name="UnknownCode">The code that it lacks.</param>
internal sealed record ReferenceFault(string Message, string Cure, DimensionInfo? UnknownIn = null, string UnknownCode = "");
