namespace ChinaTrade.Data;

/// <summary>
/// The range of a term over all values that its unknowns can have: sound for every term; the narrowest where each unknown occurs once, or
/// the term is of the first degree in it or rises or falls with it throughout.
/// </summary>
/// <remarks>
/// An unknown that occurs once is left to interval arithmetic, which loses nothing by it. One that occurs more often is set to its ends.
/// Along it, a term of the first degree is a quotient (a + b·x) ÷ (c + d·x), which rises or falls as long as no divisor passes zero: this
/// is so if every divisor keeps its sign. Where one may be zero or an end is infinite, exact arithmetic takes over: see
/// <see cref="ExactCorners"/>.
/// </remarks>
internal readonly ref struct TermBounds
{
    private const int MaxOnStack = 16;

    /// <summary>Ends double with each unknown; beyond this many, unknowns stay ranges.</summary>
    public const int MaxCorners = 12;

    private readonly TermShape shape;
    private readonly ReadOnlySpan<Monotonicity> monotonicities;

    public TermBounds(TermShape shape, ReadOnlySpan<Monotonicity> monotonicities)
    {
        this.shape = shape;
        this.monotonicities = monotonicities;
    }

    /// <summary>Returns the number with its bounds; <c>false</c> where the numbers make a divisor zero.</summary>
    /// <exception cref="OverflowException">The number exceeds a decimal.</exception>
    public bool TryCompute(ReadOnlySpan<Interval> unknowns, out Interval result)
    {
        try
        {
            if (NumberOf(unknowns) is { } number && RangeOf(unknowns) is { } range)
            {
                result = Interval.Within(range, number);
                return true;
            }
        }
        catch (OverflowException)
        {
            // Exact arithmetic has room for whatever comes in between.
        }

        ExactHull? hull = ExactCorners.HullOf(shape, unknowns);
        result = hull is null ? default
            : ExactCorners.AreDefined(shape, unknowns) ? ExactCorners.Compute(hull, shape, unknowns)
            : Enclose(hull.ToInterval().Number, unknowns);
        return hull is not null;
    }

    private decimal? NumberOf(ReadOnlySpan<Interval> unknowns)
    {
        Span<decimal> numbers = unknowns.Length <= MaxOnStack ? stackalloc decimal[unknowns.Length] : new decimal[unknowns.Length];
        for (int i = 0; i < unknowns.Length; i++) numbers[i] = unknowns[i].Number;
        int size = shape.Program.StackSize;
        Span<decimal> stack = size <= MaxOnStack ? stackalloc decimal[size] : new decimal[size];
        NumberArithmetic arithmetic = default;
        decimal number = shape.Program.Evaluate<NumberArithmetic, decimal>(ref arithmetic, numbers, stack);
        return arithmetic.HasFailed ? null : number;
    }

    // Null where a bound is infinite or a divisor may be zero.
    private DecimalRange? RangeOf(ReadOnlySpan<Interval> unknowns)
    {
        Span<DecimalRange> box = unknowns.Length <= MaxOnStack
            ? stackalloc DecimalRange[unknowns.Length] : new DecimalRange[unknowns.Length];
        for (int i = 0; i < unknowns.Length; i++)
        {
            if (unknowns[i].IsUnbounded) return null;
            box[i] = unknowns[i].Range;
        }

        Span<Monotonicity> known = unknowns.Length <= MaxOnStack
            ? stackalloc Monotonicity[unknowns.Length] : new Monotonicity[unknowns.Length];
        int corners = 1;
        bool isDirected = false;
        foreach (int unknown in shape.Repeated)
        {
            if (box[unknown].IsPoint) continue;
            known[unknown] = MonotonicityOf(unknown, box);
            if (known[unknown] != Monotonicity.Unknown) isDirected = true;
            else if (shape.TurnsNowhereIn(unknown) && corners < 1 << MaxCorners) corners *= 2;
        }

        return HullOf(box, known, isDirected ? corners * 2 : corners, isDirected);
    }

    private Monotonicity MonotonicityOf(int unknown, ReadOnlySpan<DecimalRange> box)
    {
        if (unknown < monotonicities.Length && monotonicities[unknown] != Monotonicity.Unknown) return monotonicities[unknown];
        if (shape.TurnsNowhereIn(unknown)) return Monotonicity.Unknown;
        SlopeArithmetic arithmetic = default;
        (DecimalRange Value, DecimalRange Slope)[] inputs = new (DecimalRange Value, DecimalRange Slope)[box.Length];
        for (int i = 0; i < box.Length; i++) inputs[i] = (box[i], default);
        inputs[unknown].Slope = DecimalRange.At(1m);
        DecimalRange slope =
            shape.Program.Evaluate<SlopeArithmetic, (DecimalRange Value, DecimalRange Slope)>(ref arithmetic, inputs).Slope;
        if (arithmetic.HasFailed) return Monotonicity.Unknown;
        return slope.Lower >= 0m ? Monotonicity.Rises : slope.Upper <= 0m ? Monotonicity.Falls : Monotonicity.Unknown;
    }

    // The first bit of a corner's number is for all unknowns whose monotonicity is known; each of the others has one of its own.
    private DecimalRange? HullOf(ReadOnlySpan<DecimalRange> box, ReadOnlySpan<Monotonicity> known, int corners, bool isDirected)
    {
        Span<DecimalRange> point = box.Length <= MaxOnStack ? stackalloc DecimalRange[box.Length] : new DecimalRange[box.Length];
        box.CopyTo(point);
        int size = shape.Program.StackSize;
        Span<DecimalRange> stack = size <= MaxOnStack ? stackalloc DecimalRange[size] : new DecimalRange[size];
        DecimalRange hull = default;
        ulong signs = 0;
        for (int corner = 0; corner < corners; corner++)
        {
            int bit = isDirected ? 1 : 0;
            foreach (int unknown in shape.Repeated)
            {
                DecimalRange ends = box[unknown];
                if (known[unknown] != Monotonicity.Unknown)
                {
                    bool isUpper = (known[unknown] == Monotonicity.Rises) == ((corner & 1) == 1);
                    point[unknown] = DecimalRange.At(isUpper ? ends.Upper : ends.Lower);
                }
                else if (shape.TurnsNowhereIn(unknown) && !ends.IsPoint && 1 << bit < corners)
                {
                    point[unknown] = DecimalRange.At((corner >> bit++ & 1) == 1 ? ends.Upper : ends.Lower);
                }
            }

            RangeArithmetic arithmetic = default;
            DecimalRange value = shape.Program.Evaluate<RangeArithmetic, DecimalRange>(ref arithmetic, point, stack);
            if (arithmetic.HasFailed || (corner > 0 && arithmetic.Signs != signs)) return null;
            signs = arithmetic.Signs;
            hull = corner == 0 ? value : hull.Hull(value);
        }

        return hull;
    }

    // A monotonicity that is known narrows an unknown to the half from its number on.
    private Interval Enclose(decimal number, ReadOnlySpan<Interval> unknowns)
    {
        Interval[] box = unknowns.ToArray();
        Interval lower = Enclose(box, unknowns, Monotonicity.Falls);
        Interval upper = Enclose(box, unknowns, Monotonicity.Rises);
        return Interval.Between(
            lower.Lower is { } low ? Math.Min(low, number) : null, number, upper.Upper is { } high ? Math.Max(high, number) : null);
    }

    private Interval Enclose(Interval[] box, ReadOnlySpan<Interval> unknowns, Monotonicity raised)
    {
        for (int i = 0; i < monotonicities.Length; i++)
        {
            if (monotonicities[i] == Monotonicity.Unknown) continue;
            Interval whole = unknowns[i];
            box[i] = monotonicities[i] == raised
                ? whole.Upper is { } upper ? Interval.Exact(upper) : Interval.Between(whole.Number, whole.Number, null)
                : whole.Lower is { } lower ? Interval.Exact(lower) : Interval.Between(null, whole.Number, whole.Number);
        }

        try
        {
            IntervalArithmetic arithmetic = default;
            return shape.Program.Evaluate<IntervalArithmetic, Interval>(ref arithmetic, box);
        }
        catch (OverflowException)
        {
            return Interval.Unbounded;
        }
    }
}
