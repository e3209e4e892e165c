namespace ChinaTrade.Data;

/// <summary>The numbers of figures while rows are added.</summary>
internal sealed class NumberColumnsBuilder
{
    private readonly List<long> mantissas = [];
    private readonly List<byte> scales = [];
    private readonly List<sbyte> precisions = [];
    private readonly List<byte> domains = [];
    private readonly Dictionary<int, Interval> ownBounds = [];

    /// <summary>Adds the number of the next row.</summary>
    public void Add(FigureRow row, FigureDomain domain)
    {
        decimal value = PowerOfTen.Trim(row.Value);
        int scale = PowerOfTen.ScaleOf(value);
        long mantissa = decimal.ToInt64(value * PowerOfTen.Get(scale));
        Interval bounds = Interval.Between(row.Lower, value, row.Upper);
        if (RoundingPrecision.Find(bounds, mantissa, scale, EnumCodes.HedgeOf(row.Hedge)!.Value, domain) is not { } precision)
        {
            ownBounds.Add(mantissas.Count, bounds);
            precision = PrintedNumber.ExactPrecision;
        }

        mantissas.Add(mantissa);
        scales.Add((byte)scale);
        precisions.Add((sbyte)precision);
        domains.Add((byte)domain);
    }

    /// <summary>Whether two rows have one number with the same bounds.</summary>
    public bool AreEqual(int a, int b) =>
        (mantissas[a], scales[a], precisions[a]) == (mantissas[b], scales[b], precisions[b]) && OwnBounds(a) == OwnBounds(b);

    /// <summary>Returns the columns with their rows in the given order.</summary>
    public NumberColumns Build(int[] order)
    {
        Dictionary<int, Interval> bounds = [];
        for (int row = 0; row < order.Length; row++)
        {
            if (ownBounds.TryGetValue(order[row], out Interval own)) bounds.Add(row, own);
        }

        return new(Ordered(mantissas, order), Ordered(scales, order), Ordered(precisions, order), Ordered(domains, order), bounds);
    }

    private Interval? OwnBounds(int row) => ownBounds.TryGetValue(row, out Interval own) ? own : null;

    private static T[] Ordered<T>(List<T> column, int[] order) => Array.ConvertAll(order, row => column[row]);
}
