using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A code that must stand in another list.</summary>
internal sealed record CodeReference(ScalarNode Code, string ListKey);
