using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A code-list file, bound, with what is wrong with it.</summary>
internal sealed record BoundCodeList(
    string Key, string Path, SeedPosition Position, IReadOnlyList<BoundCodeEntry> Entries, IReadOnlyList<SeedDiagnostic> Diagnostics)
{
    /// <summary>What own codes begin with; <c>null</c> for a list of the library.</summary>
    public string? Prefix { get; init; }
}
