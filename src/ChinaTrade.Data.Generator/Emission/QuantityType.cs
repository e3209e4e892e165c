using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Emission;

/// <summary>A kind of quantity with its unit, units or basis: <c>Quantity&lt;Units.Yuan&gt;</c>.</summary>
/// <param name="Code">The type as C# writes it in the library's namespaces.</param>
internal sealed record QuantityType(string Code)
{
    // No indicator is printed in them, but metrics compute them: exchange rates, and prices in dollars.
    private static readonly string[] ComputedRates = ["CNY/USD", "USD/t"];

    /// <summary>Returns the generic quantities of the seed: each unit, the rates of its indicators, growth on each basis, and points of
    /// shares and of each growth.</summary>
    public static IEnumerable<QuantityType> From(CodeLists lists)
    {
        Dictionary<string, string> units = lists.Entries("units").ToDictionary(unit => unit.Code, unit => unit.Member);
        IEnumerable<string> rates = lists.Entries("indicators").SelectMany(indicator => indicator.Items("units")).Concat(ComputedRates)
            .Distinct()
            .Where(unit => unit.Contains('/') && unit.Split('/').All(units.ContainsKey))
            .OrderBy(unit => unit, StringComparer.Ordinal);
        QuantityType[] growths = lists.Entries("bases").Select(basis => new QuantityType($"Growth<{basis.Member}>")).ToArray();
        return
        [
            .. units.Values.Select(unit => new QuantityType($"Quantity<Units.{unit}>")),
            .. rates.Select(rate => RateOf(units, rate.Split('/'))),
            .. growths,
            .. growths.Prepend(new QuantityType("Share")).Select(kind => new QuantityType($"PercentagePoints<{kind.Code}>")),
        ];
    }

    private static QuantityType RateOf(Dictionary<string, string> units, string[] codes) =>
        new($"Rate<Units.{units[codes[0]]}, Units.{units[codes[1]]}>");
}
