using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A code-list file, bound, with what is wrong with it.</summary>
internal sealed record BoundCodeList(
    string Key, string Path, SeedPosition Position, IReadOnlyList<BoundCodeEntry> Entries, IReadOnlyList<SeedDiagnostic> Diagnostics);
