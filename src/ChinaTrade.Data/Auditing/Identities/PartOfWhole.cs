namespace ChinaTrade.Data.Auditing;

/// <summary>A part that differs from its whole in one dimension.</summary>
/// <param name="Code">Its code in the dimension.</param>
/// <param name="IsPlain">Whether it is one of those that have nothing in common with each other, as countries do; groups are not.</param>
/// <param name="Now">Its level.</param>
/// <param name="Earlier">Its level a year earlier, if that is known.</param>
internal sealed record PartOfWhole(string Code, bool IsPlain, KnownLevel Now, KnownLevel? Earlier);
