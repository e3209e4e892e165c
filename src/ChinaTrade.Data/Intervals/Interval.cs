using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>
/// A number and the closed range in which the true value lies: number, lower and upper bound, either of which may be infinite.
/// </summary>
/// <remarks>
/// <para>Arithmetic is interval arithmetic: a result's bounds hold every result that true values inside the operands' bounds can give.
/// They are rounded outward where a decimal cannot hold them, never inward. An operand that occurs twice counts as two unknowns.</para>
/// <para>Equality includes the bounds. Order goes by the number value alone; <see cref="IsCertainlyAbove"/> asks the other question.
/// <c>default</c> is exact zero. Immutable and thread-safe.</para>
/// </remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.IntervalJsonConverter))]
#endif
public readonly partial struct Interval : IEquatable<Interval>, IComparable<Interval>, IComparable
{
    private readonly Bound lower;
    private readonly Bound upper;

    private Interval(Bound lower, decimal number, Bound upper)
    {
        this.lower = lower;
        Number = number;
        this.upper = upper;
    }

    /// <summary>The number itself, as printed or as computed from number values.</summary>
    public decimal Number { get; }

    /// <summary>The smallest possible true value; <c>null</c> where there is none.</summary>
    public decimal? Lower => lower.ToNullable();

    /// <summary>The largest possible true value; <c>null</c> where there is none.</summary>
    public decimal? Upper => upper.ToNullable();

    /// <summary>Whether the true value is known: both bounds are the number value.</summary>
    public bool IsExact => !IsUnbounded && lower.Value == upper.Value;

    /// <summary>Whether a bound is infinite.</summary>
    public bool IsUnbounded => lower.IsInfinite || upper.IsInfinite;

    /// <summary>Upper less lower bound; <c>null</c> where a bound is infinite.</summary>
    /// <exception cref="OverflowException">The width exceeds a decimal.</exception>
    public decimal? Width => IsUnbounded ? null : DirectedDecimal.Add(upper.Value, -lower.Value, RoundingDirection.Up);

    /// <summary>Every number.</summary>
    public static Interval Unbounded => new(Bound.NegativeInfinity, 0m, Bound.PositiveInfinity);

    /// <summary>A number without any doubt.</summary>
    public static Interval Exact(decimal value) => new(Bound.From(value), value, Bound.From(value));

    /// <summary>A number with its bounds; a bound of <c>null</c> is infinite.</summary>
    /// <exception cref="ArgumentException">The number value lies outside the bounds.</exception>
    public static Interval Between(decimal? lower, decimal number, decimal? upper)
    {
        if (lower > number || upper < number)
        {
            throw new ArgumentException(string.Format(
                CultureInfo.InvariantCulture, "The number value {0} lies outside its bounds [{1}, {2}].", number, lower, upper));
        }

        return new(
            lower is { } low ? Bound.From(low) : Bound.NegativeInfinity,
            number,
            upper is { } high ? Bound.From(high) : Bound.PositiveInfinity);
    }

    /// <summary>The bounds of a printed number: <paramref name="unit"/> is that of its last significant digit, 0 where it is
    /// exact.</summary>
    /// <remarks>A bound beyond a decimal is infinite.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The unit is negative, or the hedge none of the hedges.</exception>
    public static Interval Printed(decimal value, decimal unit, Hedge hedge)
    {
        if (unit < 0m) throw new ArgumentOutOfRangeException(nameof(unit), unit, "The unit of a digit is not negative.");
        return hedge switch
        {
            Hedge.None => Around(value, DirectedDecimal.HalfUp(unit)),
            Hedge.About => Around(value, unit),
            Hedge.Almost when value < 0m => new(Bound.From(value), value, UpperOf(value, unit)),
            Hedge.Almost => new(LowerOf(value, unit), value, Bound.From(value)),
            Hedge.Over => Between(value, value, null),
            Hedge.Under => Between(null, value, value),
            _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "Not a hedge."),
        };
    }

    /// <summary>Whether the number lies within the bounds.</summary>
    public bool Contains(decimal value) =>
        lower.CompareTo(Bound.From(value)) <= 0 && Bound.From(value).CompareTo(upper) <= 0;

    /// <summary>Whether every number of <paramref name="other"/> lies within the bounds.</summary>
    public bool Contains(Interval other) => lower.CompareTo(other.lower) <= 0 && other.upper.CompareTo(upper) <= 0;

    /// <summary>Whether both can stand for one true value: their bounds meet.</summary>
    public bool Overlaps(Interval other) => lower.CompareTo(other.upper) <= 0 && other.lower.CompareTo(upper) <= 0;

    /// <summary>Whether every possible value is greater than every possible value of <paramref name="other"/>.</summary>
    public bool IsCertainlyAbove(Interval other) => lower.CompareTo(other.upper) > 0;

    /// <summary>Whether every possible value is less than every possible value of <paramref name="other"/>.</summary>
    public bool IsCertainlyBelow(Interval other) => other.IsCertainlyAbove(this);

    /// <summary>The same number with its bounds cut to <paramref name="domain"/>; the number value always stays inside.</summary>
    public Interval CutTo(Interval domain) => domain.Contains(this) ? this : new(
        Bound.Min(Bound.Max(lower, domain.lower), Bound.From(Number)),
        Number,
        Bound.Max(Bound.Min(upper, domain.upper), Bound.From(Number)));

    /// <summary>The bounds, which must be finite.</summary>
    internal DecimalRange Range => new(lower.Value, upper.Value);

    /// <summary>Returns the number with finite bounds, moved outward to it where rounding left it outside.</summary>
    internal static Interval Within(DecimalRange range, decimal number) =>
        new(Bound.From(Math.Min(range.Lower, number)), number, Bound.From(Math.Max(range.Upper, number)));

    /// <summary>Returns number and bounds times a power of ten; a bound beyond a decimal is infinite.</summary>
    /// <exception cref="OverflowException">The number exceeds a decimal.</exception>
    internal Interval MovePoint(int places)
    {
        decimal number = PowerOfTen.MovePoint(Number, places) ?? Number * PowerOfTen.Get(places);
        return new(
            Bound.Min(MovePoint(lower, places, RoundingDirection.Down), Bound.From(number)), number,
            Bound.Max(MovePoint(upper, places, RoundingDirection.Up), Bound.From(number)));
    }

    private static Bound MovePoint(Bound bound, int places, RoundingDirection direction)
    {
        if (bound.IsInfinite) return bound;
        if (PowerOfTen.MovePoint(bound.Value, places) is { } moved) return Bound.From(moved);
        try
        {
            return Bound.From(DirectedDecimal.Multiply(bound.Value, PowerOfTen.Get(places), direction));
        }
        catch (OverflowException)
        {
            return direction == RoundingDirection.Up ? Bound.PositiveInfinity : Bound.NegativeInfinity;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Interval other) =>
        Number == other.Number && lower.CompareTo(other.lower) == 0 && upper.CompareTo(other.upper) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Number, Lower, Upper).GetHashCode();

    /// <summary>Order by the number value; bounds do not count.</summary>
    public int CompareTo(Interval other) => Number.CompareTo(other.Number);

    // F# orders by this interface alone.
    int IComparable.CompareTo(object? obj) => ObjectOrder.Compare(this, obj);

    /// <summary>Invariant digits of number value and bounds: <c>18.07 [18.065, 18.075]</c>; an infinite bound prints as ∞.</summary>
    public override string ToString() => string.Concat(
        PowerOfTen.PlainDigits(Number),
        " [",
        lower.IsInfinite ? "-∞" : PowerOfTen.PlainDigits(lower.Value),
        ", ",
        upper.IsInfinite ? "∞" : PowerOfTen.PlainDigits(upper.Value),
        "]");

    /// <summary>A number with bounds at a distance from it.</summary>
    internal static Interval Around(decimal value, decimal distance)
    {
        try
        {
            return new(
                Bound.From(DirectedDecimal.Add(value, -distance, RoundingDirection.Down)), value,
                Bound.From(DirectedDecimal.Add(value, distance, RoundingDirection.Up)));
        }
        catch (OverflowException)
        {
            return new(LowerOf(value, distance), value, UpperOf(value, distance));
        }
    }

    private static Bound LowerOf(decimal value, decimal distance) => UpperOf(-value, distance).Negate();

    private static Bound UpperOf(decimal value, decimal distance)
    {
        try
        {
            return Bound.From(DirectedDecimal.Add(value, distance, RoundingDirection.Up));
        }
        catch (OverflowException)
        {
            return Bound.PositiveInfinity;
        }
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString();
}
