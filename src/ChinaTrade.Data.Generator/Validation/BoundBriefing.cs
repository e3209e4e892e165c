using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A briefing's file, bound; the model is <c>null</c> where its head could not be read.</summary>
internal sealed record BoundBriefing(
    string Path, BriefingModel? Model, SeedPosition CodePosition, SeedPosition MemberPosition, IReadOnlyList<SeedDiagnostic> Diagnostics);
