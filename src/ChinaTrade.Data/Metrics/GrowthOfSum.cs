using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data;

/// <summary>The growth of a sum from levels V and growths g of what is summed, Σ V ÷ Σ (V ÷ (1 + g)) − 1.</summary>
/// <remarks>
/// For given growths it is a quotient of sums of the levels, so it is least and greatest where each level is at one of its ends, or where
/// one grows beyond all others. For given levels it is monotone in the sum below the line, each term of which is least and greatest at an
/// end of its growth; which end, the sign of the level tells. So two sets of growths for each corner of the levels suffice.
/// </remarks>
internal static class GrowthOfSum
{
    /// <exception cref="DivideByZeroException">A growth is −100 %, or the sum of the bases is zero.</exception>
    public static Interval Compute(Interval[] levels, Interval[] growths)
    {
        if (Array.Exists(growths, growth => growth.Number == GrowthBase.ToNothing)) throw new DivideByZeroException();
        GrowthBase[] numbers = Array.ConvertAll(growths, growth => GrowthBase.Of(growth.Number));
        (ExactDecimal above, ExactDecimal below) = Quotient(Array.ConvertAll(levels, level => (ExactDecimal)level.Number), numbers, numbers);
        ExactHull hull = new(above, below);
        bool isOpen = levels.Zip(growths, (level, growth) => level != default && GrowthBase.IsUnbounded(growth)).Contains(true);
        if (isOpen) return hull.Opened();
        GrowthBase[] least = Array.ConvertAll(growths, GrowthBase.LeastOf);
        GrowthBase[] most = Array.ConvertAll(growths, GrowthBase.MostOf);
        foreach (ExactDecimal[] corner in CornersOf(levels))
        {
            hull.Add(Quotient(corner, least, most));
            hull.Add(Quotient(corner, most, least));
        }

        return hull.ToInterval();
    }

    // Both sums are taken times Π (1 + g), so that nothing is divided before the end. Parts of zero do not count.
    private static (ExactDecimal Above, ExactDecimal Below) Quotient(ExactDecimal[] levels, GrowthBase[] whenAbove, GrowthBase[] whenBelow)
    {
        (ExactDecimal level, ExactDecimal earlier, ExactDecimal product) = (0m, 0m, 1m);
        for (int i = 0; i < levels.Length; i++)
        {
            if (levels[i].Sign == 0) continue;
            GrowthBase own = levels[i].Sign > 0 ? whenAbove[i] : whenBelow[i];
            // A base without end is all of the sum: of it, nothing is left.
            if (own.Now.Sign == 0) return (-Hundred * levels[i] * own.Then, levels[i] * own.Then);
            level += levels[i];
            earlier = (earlier * own.Now) + (levels[i] * own.Then * product);
            product *= own.Now;
        }

        return (((level * product) - earlier) * Hundred, earlier);
    }

    // Every choice of ends, and the direction of each level without an end: far out the others no longer count.
    private static IEnumerable<ExactDecimal[]> CornersOf(Interval[] levels)
    {
        IEnumerable<ExactDecimal[]> corners = [[]];
        foreach (Interval level in levels)
        {
            decimal[] ends = level.Lower is null && level.Upper is null
                ? [level.Number]
                : [.. new[] { level.Lower, level.Upper }.OfType<decimal>().Distinct()];
            corners = [.. corners.SelectMany(corner => ends.Select(end => (ExactDecimal[])[.. corner, end]))];
        }

        for (int i = 0; i < levels.Length; i++)
        {
            if (levels[i].Upper is null) corners = corners.Append(Towards(levels.Length, i, 1m));
            if (levels[i].Lower is null) corners = corners.Append(Towards(levels.Length, i, -1m));
        }

        return corners;
    }

    private static ExactDecimal[] Towards(int count, int index, decimal step)
    {
        ExactDecimal[] corner = new ExactDecimal[count];
        corner[index] = step;
        return corner;
    }
}
