namespace ChinaTrade.Data;

/// <summary>A corner of a box: each unknown at one of its ends, or, where that is infinite, sloping towards it.</summary>
/// <remarks>Corners are numbered; one point serves all of them, so that they cost no memory however many there are.</remarks>
internal sealed class TermCorner
{
    private readonly TermProgram program;
    private readonly Interval[] unknowns;
    private readonly ExactFraction[] point;

    public TermCorner(TermProgram program, Interval[] unknowns)
    {
        this.program = program;
        this.unknowns = unknowns;
        point = new ExactFraction[unknowns.Length];
        Count = 1;
        foreach (Interval unknown in unknowns) Count *= EndsOf(unknown);
    }

    /// <summary>The number of corners.</summary>
    public int Count { get; }

    /// <summary>The two polynomials of the term at a corner; their slopes, where an unknown slopes.</summary>
    public ExactFraction ValueAt(int corner) => ValueAt(0, corner);

    private ExactFraction ValueAt(int next, int rest)
    {
        if (next == unknowns.Length)
        {
            ExactArithmetic arithmetic = default;
            return program.Evaluate<ExactArithmetic, ExactFraction>(ref arithmetic, point);
        }

        int ends = EndsOf(unknowns[next]);
        (decimal at, int slope) = EndOf(unknowns[next], rest % ends);
        point[next] = new(at, null);
        ExactFraction here = ValueAt(next + 1, rest / ends);
        if (slope == 0) return here;
        point[next] = new(at + (ExactDecimal)slope, null);
        ExactFraction there = ValueAt(next + 1, rest / ends);
        return new(there.Above - here.Above, there.Divisor - here.Divisor);
    }

    private static int EndsOf(Interval unknown) => unknown.Lower is null && unknown.Upper is null ? 3 : unknown.IsExact ? 1 : 2;

    private static (decimal At, int Slope) EndOf(Interval unknown, int end) => (unknown.Lower, unknown.Upper) switch
    {
        ({ } lower, { } upper) => (end == 0 ? lower : upper, 0),
        ({ } lower, null) => (lower, end),
        (null, { } upper) => (upper, -end),
        _ => (unknown.Number, end == 2 ? -1 : end),
    };
}
