using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What the figures of one entry share.</summary>
internal sealed record EntryContext(
    string Period, EquatableArray<DimensionCode> Key, IReadOnlyList<SeedPlace> Places, CodeEntry? Producer, ObservationStatus Status)
{
    /// <summary>The decimals to which the column of a table prints its numbers; <c>null</c> where the digits of each tell.</summary>
    public int? Decimals { get; init; }

    /// <summary>The dimensions besides flow that the entry breaks down by.</summary>
    public IEnumerable<DimensionCode> Breakdown => Key.Where(code => code.Dimension != Dimension.Flow && !code.IsTotal);
}
