namespace ChinaTrade.Data;

/// <summary>A condition on the number, without its bounds. Compared by value; immutable and thread-safe.</summary>
/// <param name="Lower">The number must be greater than this, or equal where <paramref name="IsInclusive"/>; <c>null</c> for no
/// limit.</param>
/// <param name="Upper">The number must be less than this, or equal where <paramref name="IsInclusive"/>; <c>null</c> for no limit.</param>
/// <param name="IsInclusive">Whether the limits themselves count.</param>
public sealed record ValueCondition(decimal? Lower, decimal? Upper, bool IsInclusive)
{
    /// <summary>Whether the number meets the condition.</summary>
    public bool Holds(decimal value) => IsInclusive
        ? !(value < Lower) && !(value > Upper)
        : !(value <= Lower) && !(value >= Upper);

    /// <summary>Whether some number of a domain meets the condition.</summary>
    internal bool CanHold(Interval domain) => IsInclusive
        ? !(Lower > domain.Upper) && !(Upper < domain.Lower)
        : !(Lower >= domain.Upper) && !(Upper <= domain.Lower);

    /// <summary>For people: "above 50".</summary>
    public override string ToString() => (Lower, Upper) switch
    {
        ({ } lower, { } upper) => $"between {PowerOfTen.PlainDigits(lower)} and {PowerOfTen.PlainDigits(upper)}",
        ({ } lower, null) => "above " + PowerOfTen.PlainDigits(lower),
        (null, { } upper) => "below " + PowerOfTen.PlainDigits(upper),
        _ => "any",
    };
}
