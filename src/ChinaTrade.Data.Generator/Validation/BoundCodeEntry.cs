using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>An entry with the places that later rules may point at.</summary>
internal sealed record BoundCodeEntry(CodeEntry Entry, ScalarNode Code, ScalarNode Member, IReadOnlyList<CodeReference> References);
