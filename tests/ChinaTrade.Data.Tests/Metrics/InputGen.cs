using CsCheck;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>Lawful inputs of a metric: zero, small, large; exact, rounded finely or coarsely, hedged with and without bounds.</summary>
internal static class InputGen
{
    public static Gen<Interval[]> Of(FigureRow[] rows, bool isBounded) => Gen.Select(
        Gen.Int[0, 99_999].Array[rows.Length], Gen.Int[0, isBounded ? 5 : 7].Array[rows.Length],
        (mantissas, hedges) => rows.Select((row, i) => row.With(Number(row, mantissas[i], hedges[i]))).Select(IntervalOf).ToArray());

    /// <summary>A true value inside the bounds: a corner, the number itself, something between, or far out where there is no bound.</summary>
    public static decimal Inside(Interval value, int pick)
    {
        decimal far = (Math.Abs(value.Nominal) + 1m) * (1 + (pick % 997));
        decimal lower = value.Lower ?? (value.Nominal - far);
        decimal upper = value.Upper ?? (value.Nominal + far);
        return (pick % 5) switch
        {
            0 => lower,
            1 => upper,
            2 => value.Nominal,
            _ => lower + ((upper - lower) / 1000m * (pick % 1000)),
        };
    }

    private static Interval IntervalOf(FigureRow row) => Interval.Between(row.Lower, row.Value, row.Upper);

    private static Interval Number(FigureRow row, int mantissa, int hedge)
    {
        decimal unit = UnitOf(row);
        decimal value = mantissa % 17 == 0 ? 0m : ValueOf(row, mantissa) * unit;
        return hedge switch
        {
            0 => Interval.Exact(value),
            1 => Interval.Printed(value, unit, Hedge.None),
            2 => Interval.Printed(value, 10m * unit, Hedge.None),
            3 => Interval.Printed(value, 1000m * unit, Hedge.None),
            4 => Interval.Printed(value, unit, Hedge.About),
            5 => Interval.Printed(value, 100m * unit, Hedge.Almost),
            6 => Interval.Printed(value, unit, Hedge.Over),
            _ => Interval.Printed(value, unit, Hedge.Under),
        };
    }

    private static int ValueOf(FigureRow row, int mantissa) => row.Transformation switch
    {
        "growth" => (mantissa % 4001) - 1000,
        "share" => mantissa % 1001,
        "growth-gap" => (mantissa % 2001) - 1000,
        _ => mantissa,
    };

    private static decimal UnitOf(FigureRow row) => row.Unit switch
    {
        "CNY" or "USD" => 1e8m,
        "t" => 1e4m,
        "index" => 0.01m,
        _ => 0.1m,
    };
}
