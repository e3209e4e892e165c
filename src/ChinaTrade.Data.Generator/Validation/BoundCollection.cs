using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A seed file of publications and figures, bound; the model is <c>null</c> if it cannot be emitted. Compared by value, so that
/// a list with one more code leaves it equal.</summary>
internal sealed record BoundCollection(
    string Path,
    CollectionModel? Model,
    SeedPosition CodePosition,
    EquatableArray<BoundPublication> Publications,
    EquatableArray<BoundFigure> Figures,
    EquatableArray<SeedDiagnostic> Diagnostics);
