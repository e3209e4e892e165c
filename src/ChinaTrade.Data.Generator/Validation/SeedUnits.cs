using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>The units by code, by the words that figures are printed with, and as C# types.</summary>
internal sealed class SeedUnits
{
    private const string Share = "global::ChinaTrade.Data.Share";

    private readonly Dictionary<string, UnitDefinition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BasisDefinition> bases = new(StringComparer.Ordinal);

    public SeedUnits(CodeLists lists)
    {
        foreach (CodeEntry unit in lists.Entries("units"))
        {
            definitions[unit.Code] = new UnitDefinition(
                unit.Code, TextOf(unit, "symbol"), TextOf(unit, "singular"), TextOf(unit, "plural"), TextOf(unit, "chinese"), TextOf(unit,
                    "also-read-as"));
            types[unit.Code] = unit.Member;
        }

        foreach (CodeEntry basis in lists.Entries("bases"))
        {
            bases[basis.Code] = new BasisDefinition(basis.Code, basis.Name, TextOf(basis, "phrase"), TextOf(basis, "chinese"));
        }

        IEnumerable<string> units = lists.Entries("indicators").SelectMany(indicator => indicator.Items("units"));
        IEnumerable<string> rates = units.Where(unit => unit.Contains('/') && Knows(unit));
        string[] all = ["%", "pp", .. definitions.Keys, .. rates.Distinct()];
        Printed = new(all.Select(unit => StyleOf(unit, null)));
    }

    /// <summary>The units as printed words name them.</summary>
    public PrintedUnits Printed { get; }

    /// <summary>The wording of a basis; <c>null</c> for none.</summary>
    public BasisDefinition? BasisOf(string code) => bases.TryGetValue(code, out BasisDefinition? basis) ? basis : null;

    /// <summary>How the figures of a field are written and read in one of its units.</summary>
    public NumberStyle StyleOf(FigureField field, string unit) =>
        StyleOf(unit, field.Transformation == Transformation.Growth ? field.Basis : null);

    /// <summary>How figures of a unit are written; growth is written with its basis.</summary>
    public NumberStyle StyleOf(string unit, string? growthBasis)
    {
        if (growthBasis is not null) return UnitStyle.OfGrowth(bases[growthBasis]);
        if (unit == "%") return new NumberStyle("%", ["%", "%", "percent", "per cent"], "%") { HasMagnitudes = false };
        if (unit == "pp")
        {
            return new NumberStyle("pp", ["pp", "pp", "percentage point", "percentage points"], "个百分点") { HasMagnitudes = false,
                IsSigned = true };
        }

        int slash = unit.IndexOf('/');
        return slash < 0
            ? UnitStyle.From(definitions[unit])
            : UnitStyle.OfRate(definitions[unit.Substring(0, slash)], definitions[unit.Substring(slash + 1)]);
    }

    /// <summary>Whether it is a unit of the list, a rate of two of them, or that of shares and points.</summary>
    public bool Knows(string unit) =>
        unit is "%" or "pp" || unit.Split('/') is { Length: <= 2 } parts && parts.All(definitions.ContainsKey);

    /// <summary>The C# type of figures in a unit.</summary>
    public string KindOf(FigureField field, string unit)
    {
        if (field.Transformation == Transformation.Growth) return GrowthOn(field.Basis);
        if (unit == "%") return Share;
        if (unit == "pp")
        {
            return $"global::ChinaTrade.Data.PercentagePoints<{(field.Transformation == Transformation.ShareChange ? Share : GrowthOn(field.Basis))}>";
        }

        string[] parts = unit.Split('/');
        string kind = parts.Length == 1 ? "Quantity" : "Rate";
        return $"global::ChinaTrade.Data.{kind}<{string.Join(", ", parts.Select(part => "global::ChinaTrade.Data.Units." + types[part]))}>";
    }

    private static string GrowthOn(string basis) => $"global::ChinaTrade.Data.Growth<global::ChinaTrade.Data.{CodeText.ToName(basis)}>";

    private static string TextOf(CodeEntry entry, string field) => entry.Text(field) ?? string.Empty;
}
