using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Diagnostics;

/// <summary>What is wrong with a seed, and where, as plain data: it becomes a compiler diagnostic at the very end.</summary>
internal sealed record SeedDiagnostic(string Id, string Path, SeedPosition Position, EquatableArray<string> Arguments);
