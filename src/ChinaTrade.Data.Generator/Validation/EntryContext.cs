using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What the figures of one entry share.</summary>
internal sealed record EntryContext(SeriesModel Series, IReadOnlyList<SeedPlace> Places, string Producer, ObservationStatus Status);
