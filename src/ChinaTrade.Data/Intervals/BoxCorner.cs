namespace ChinaTrade.Data;

/// <summary>A corner of a box: each input at one of its ends, or, where that is infinite, sloping towards it.</summary>
/// <remarks>Corners are numbered; one point serves all of them, so that they cost no memory however many there are.</remarks>
internal sealed class BoxCorner
{
    private readonly Interval[] inputs;
    private readonly ExactDecimal[] point;

    public BoxCorner(Interval[] inputs)
    {
        this.inputs = inputs;
        point = new ExactDecimal[inputs.Length];
        Count = 1;
        foreach (Interval input in inputs) Count *= EndsOf(input);
    }

    /// <summary>The number of corners.</summary>
    public int Count { get; }

    /// <summary>The value of a polynomial at a corner; its slope, where an input slopes.</summary>
    public ExactDecimal ValueOf(Func<ExactDecimal[], ExactDecimal> polynomial, int corner) => ValueOf(polynomial, 0, corner);

    private ExactDecimal ValueOf(Func<ExactDecimal[], ExactDecimal> polynomial, int next, int rest)
    {
        if (next == inputs.Length) return polynomial(point);
        int ends = EndsOf(inputs[next]);
        (decimal at, int slope) = EndOf(inputs[next], rest % ends);
        point[next] = at;
        ExactDecimal here = ValueOf(polynomial, next + 1, rest / ends);
        if (slope == 0) return here;
        point[next] = point[next] + slope;
        return ValueOf(polynomial, next + 1, rest / ends) - here;
    }

    private static int EndsOf(Interval input) => input.Lower is null && input.Upper is null ? 3 : input.IsExact ? 1 : 2;

    private static (decimal At, int Slope) EndOf(Interval input, int end) => (input.Lower, input.Upper) switch
    {
        ({ } lower, { } upper) => (end == 0 ? lower : upper, 0),
        ({ } lower, null) => (lower, end),
        (null, { } upper) => (upper, -end),
        _ => (input.Number, end == 2 ? -1 : end),
    };
}
