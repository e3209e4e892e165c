using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A figure with the places that later rules may point at.</summary>
/// <param name="Model">The figure.</param>
/// <param name="Position">Where its number stands in the file.</param>
/// <param name="FailedIdentities">The identities that its correction says it fails.</param>
internal sealed record BoundFigure(FigureModel Model, SeedPosition Position, EquatableArray<ScalarNode> FailedIdentities);
