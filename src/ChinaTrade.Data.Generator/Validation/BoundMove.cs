using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A moved path, with the places that messages point at.</summary>
internal sealed record BoundMove(string File, MovedPath Move, ScalarNode From, ScalarNode To);
