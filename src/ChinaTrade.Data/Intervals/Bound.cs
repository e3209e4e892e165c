namespace ChinaTrade.Data;

/// <summary>One end of an interval: a decimal, or infinite in one direction. <c>default</c> is zero.</summary>
internal readonly struct Bound
{
    private readonly sbyte infinity;

    private Bound(decimal value, sbyte infinity)
    {
        Value = value;
        this.infinity = infinity;
    }

    public static Bound NegativeInfinity { get; } = new(0m, -1);

    public static Bound PositiveInfinity { get; } = new(0m, 1);

    /// <summary>The number; zero where the bound is infinite.</summary>
    public decimal Value { get; }

    public bool IsInfinite => infinity != 0;

    public int Sign => IsInfinite ? infinity : Math.Sign(Value);

    public decimal? ToNullable() => IsInfinite ? null : Value;

    public static Bound From(decimal value) => new(value, 0);

    public static Bound Min(Bound a, Bound b) => a.CompareTo(b) <= 0 ? a : b;

    public static Bound Max(Bound a, Bound b) => a.CompareTo(b) >= 0 ? a : b;

    public Bound Negate() => new(-Value, (sbyte)-infinity);

    public int CompareTo(Bound other) =>
        infinity != other.infinity ? infinity.CompareTo(other.infinity) : Value.CompareTo(other.Value);

    /// <summary>The sum; an interval's ends never add opposite infinities.</summary>
    public static Bound Add(Bound a, Bound b, RoundingDirection direction) =>
        a.IsInfinite ? a : b.IsInfinite ? b : From(DirectedDecimal.Add(a.Value, b.Value, direction));

    /// <summary>The product. Zero times infinity is zero: the bound is approached, never reached.</summary>
    public static Bound Multiply(Bound a, Bound b, RoundingDirection direction)
    {
        if (!a.IsInfinite && !b.IsInfinite) return From(DirectedDecimal.Multiply(a.Value, b.Value, direction));
        return (a.Sign * b.Sign) switch
        {
            > 0 => PositiveInfinity,
            < 0 => NegativeInfinity,
            _ => default,
        };
    }

    /// <summary>The reciprocal's product a ÷ b for b not zero; anything finite over infinity is zero.</summary>
    public static Bound Divide(Bound a, Bound b, RoundingDirection direction)
    {
        if (b.IsInfinite) return default;
        if (a.IsInfinite) return a.Sign * b.Sign > 0 ? PositiveInfinity : NegativeInfinity;
        return From(DirectedDecimal.Divide(a.Value, b.Value, direction));
    }
}
