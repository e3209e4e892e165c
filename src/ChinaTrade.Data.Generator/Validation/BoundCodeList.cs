using ChinaTrade.Data.Generator.Diagnostics;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A code-list file, bound, with what is wrong with it.</summary>
internal sealed record BoundCodeList(
    string Key, string Path, IReadOnlyList<BoundCodeEntry> Entries, IReadOnlyList<SeedDiagnostic> Diagnostics);
