namespace ChinaTrade.Data.Numerics;

/// <summary>A corner of a box: each input at one of its bounds, or, where that is infinite, sloping towards it.</summary>
internal sealed class BoxCorner
{
    private readonly (decimal At, int Slope)[] ends;

    private BoxCorner((decimal At, int Slope)[] ends) => this.ends = ends;

    public static IEnumerable<BoxCorner> All(Interval[] inputs)
    {
        IEnumerable<(decimal, int)[]> corners = [[]];
        foreach (Interval input in inputs)
        {
            (decimal, int)[] ends = EndsOf(input);
            corners = corners.SelectMany(corner => ends.Select(end => ((decimal, int)[])[.. corner, end])).ToArray();
        }

        return corners.Select(ends => new BoxCorner(ends));
    }

    /// <summary>The value of a polynomial here; its slope, in steps of the input's size, where an input slopes.</summary>
    public Interval ValueOf(Func<Interval[], Interval> polynomial) => ValueOf(polynomial, [], 0);

    private Interval ValueOf(Func<Interval[], Interval> polynomial, decimal[] point, int next)
    {
        if (next == ends.Length) return polynomial(Array.ConvertAll(point, Interval.Exact));
        (decimal at, int slope) = ends[next];
        Interval here = ValueOf(polynomial, [.. point, at], next + 1);
        if (slope == 0) return here;
        decimal step = at == 0m ? slope : slope * Math.Abs(at);
        return ValueOf(polynomial, [.. point, at + step], next + 1) - here;
    }

    private static (decimal At, int Slope)[] EndsOf(Interval input) => (input.Lower, input.Upper) switch
    {
        ({ } lower, { } upper) when lower == upper => [(lower, 0)],
        ({ } lower, { } upper) => [(lower, 0), (upper, 0)],
        ({ } lower, null) => [(lower, 0), (lower, 1)],
        (null, { } upper) => [(upper, 0), (upper, -1)],
        _ => [(input.Nominal, 0), (input.Nominal, 1), (input.Nominal, -1)],
    };
}
