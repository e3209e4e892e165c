using static ChinaTrade.Data.Percent;

namespace ChinaTrade.Data;

/// <summary>The growth of a sum from levels V and growths g of what is summed, Σ V ÷ Σ (V ÷ (1 + g)) − 1.</summary>
/// <remarks>It rises with each growth, so the growths stand at one end of their bounds for either bound of the result; for the levels,
/// which pull up or down depending on the others, the corners decide. Both sums are taken times Π (1 + g), so that nothing is divided
/// before the end.</remarks>
internal static class GrowthOfSum
{
    private const decimal Least = -100m;

    // Of 1 a year earlier, (Now, Then) says how much there is now: 1 + g to 1, or anything to nothing where growth has no bound.
    private static readonly (Interval Now, Interval Then) WithoutBound = (One, default);

    public static Interval Compute(Interval[] levels, Interval[] growths)
    {
        decimal number = At(levels, Array.ConvertAll(growths, growth => Factor(growth.Number))).Number;
        return Interval.Between(Lower(levels, growths, number), number, Upper(levels, growths, number));
    }

    private static decimal? Lower(Interval[] levels, Interval[] growths, decimal number)
    {
        // A part may have shrunk to what it is from any size; one that is nothing does not count.
        if (levels.Zip(growths, (level, growth) => level.Upper != 0m && !(growth.Lower > Least)).Any(isOpen => isOpen)) return Least;
        var factors = Array.ConvertAll(growths, growth => growth.Lower is { } lower && lower > Least ? Factor(lower) : WithoutBound);
        return Math.Min(number, At(levels, factors).Lower ?? Least);
    }

    private static decimal? Upper(Interval[] levels, Interval[] growths, decimal number)
    {
        var factors = Array.ConvertAll(growths, growth => growth.Upper is { } upper ? Factor(upper) : WithoutBound);
        bool mayAllHaveBeenNothing = levels.Zip(factors, (level, factor) => level.Number == 0m || factor == WithoutBound).All(isNothing => isNothing);
        if (mayAllHaveBeenNothing || At(levels, factors).Upper is not { } bound) return null;
        return Math.Max(number, bound);
    }

    private static Interval At(Interval[] levels, (Interval Now, Interval Then)[] factors)
    {
        Interval now = Product(factors.Select(factor => factor.Now));
        Interval[] earlier = [.. factors.Select((factor, own) =>
            Product(factors.Select((each, i) => i == own ? factor.Then : each.Now)))];
        Interval quotient = Box.Quotient(
            input => Sum(input) * now, input => Sum([.. input.Zip(earlier, (level, weight) => level * weight)]), levels);
        return GrowthOf(quotient);
    }

    private static (Interval Now, Interval Then) Factor(decimal growth) => (FactorOf(Interval.Exact(growth)), One);

    private static Interval Product(IEnumerable<Interval> factors) => factors.Aggregate((product, factor) => product * factor);

    private static Interval Sum(Interval[] terms) => terms.Aggregate((sum, term) => sum + term);
}
