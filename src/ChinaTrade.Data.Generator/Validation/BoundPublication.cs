using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A publication's file, bound; the model is <c>null</c> where its head could not be read.</summary>
internal sealed record BoundPublication(
    string Path, PublicationModel? Model, SeedPosition CodePosition, SeedPosition MemberPosition, IReadOnlyList<SeedDiagnostic> Diagnostics);
