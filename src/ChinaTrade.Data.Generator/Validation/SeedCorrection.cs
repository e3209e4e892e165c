using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Why a figure is doubtful.</summary>
/// <param name="Reason">The evidence.</param>
/// <param name="Reading">What it should read; <c>null</c> if the evidence does not tell.</param>
/// <param name="FailedIdentities">The identities that the figure is said to fail; empty where the reason is not arithmetic.</param>
internal sealed record SeedCorrection(string Reason, SeedReading? Reading, IReadOnlyList<ScalarNode> FailedIdentities);
