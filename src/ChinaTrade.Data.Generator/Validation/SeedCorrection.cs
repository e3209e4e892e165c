using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Why a figure is doubtful.</summary>
/// <param name="Reason">The evidence.</param>
/// <param name="Reading">The columns that should read differently, <c>column=value</c> joined by <c>;</c>.</param>
/// <param name="FailedIdentities">The identities that the figure is said to fail; empty where the reason is not arithmetic.</param>
internal sealed record SeedCorrection(string Reason, string Reading, IReadOnlyList<ScalarNode> FailedIdentities);
