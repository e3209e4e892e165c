using static ChinaTrade.Data.FormulaInput;

namespace ChinaTrade.Data;

/// <summary>Formulas that metrics and the audit share.</summary>
internal static class Formulas
{
    private static readonly FormulaInput V = new("V");
    private static readonly FormulaInput T = new("T");

    public static Formula Share { get; } = Formula.InPercent(x => x[0] / x[1], V, T);

    /// <summary>The share of a part, of which and of the rest the numbers are known.</summary>
    public static Formula ShareBesideRest { get; } = Formula.InPercent(x => x[0] / (x[0] + x[1]), V, new("R"));

    /// <summary>The level at the base of a growth.</summary>
    public static Formula Earlier { get; } = Formula.Amount(x => x[0] / (1 + x[1]), V, Percent("g"));

    /// <summary>The growth of a level on another.</summary>
    public static Formula Growth { get; } = Formula.InPercent(x => (x[0] / x[1]) - 1, V, new("B"));

    public static Formula GrowthOfValue { get; } = Formula.InPercent(x => ((1 + x[0]) * (1 + x[1])) - 1, Percent("p"), Percent("q"));

    /// <summary>The share of prices in growth, of a price index (a year earlier = 100).</summary>
    public static Formula PriceIndexShareOfGrowth { get; } =
        Formula.InPercent(x => Term.Log(x[0] / Data.Percent.Hundred) / Term.Log(1 + x[1]), new("I"), Percent("g"));

    /// <summary>What growth rates of successive periods make together, as a factor.</summary>
    public static Term Chained(Term[] growths) => Term.Product(Array.ConvertAll(growths, growth => 1 + growth));

    /// <summary>The growth of a sum, of the levels and growths of its parts: the levels first.</summary>
    public static Formula CombinedGrowth(int parts)
    {
        Term[] inputs = Term.Inputs(2 * parts);
        Term[] levels = [.. inputs.Take(parts)];
        Term[] earlier = [.. levels.Zip(inputs.Skip(parts), (level, growth) => level / (1 + growth))];
        return new(isPercent: true, (Term.Sum(levels) / Term.Sum(earlier)) - 1, [.. Numbered("V", parts), .. GrowthRates(parts)]);
    }

    /// <summary>Growth rates: g1, g2, g3.</summary>
    public static IEnumerable<FormulaInput> GrowthRates(int count) => Numbered("g", count).Select(input => input with { IsPercent = true });

    /// <summary>Inputs of one kind: V1, V2, V3.</summary>
    public static IEnumerable<FormulaInput> Numbered(string symbol, int count) =>
        Enumerable.Range(1, count).Select(
            number => new FormulaInput(symbol + number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
