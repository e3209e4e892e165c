using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>The units by code, by the words that figures are printed with, and as C# types.</summary>
internal sealed class SeedUnits
{
    private const string CountedThing = "item";

    private readonly Dictionary<string, UnitDefinition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly string[] all;
    private readonly Dictionary<string, BasisDefinition> bases = new(StringComparer.Ordinal);

    public SeedUnits(CodeLists lists)
    {
        foreach (CodeEntry unit in lists.Entries("units"))
        {
            definitions[unit.Code] = new UnitDefinition(
                unit.Code, TextOf(unit, "symbol"), TextOf(unit, "singular"), TextOf(unit, "plural"), TextOf(unit, "chinese"), TextOf(unit, "also-read-as"));
            types[unit.Code] = unit.Member;
        }

        foreach (CodeEntry basis in lists.Entries("bases"))
        {
            bases[basis.Code] = new BasisDefinition(basis.Code, basis.Name, TextOf(basis, "phrase"), TextOf(basis, "chinese"));
        }

        IEnumerable<string> rates = lists.Entries("indicators").SelectMany(indicator => indicator.Items("units")).Where(unit => unit.Contains('/') && Knows(unit));
        all = ["%", "pp", .. definitions.Keys, .. rates.Distinct()];
    }

    /// <summary>
    /// Returns the unit that printed words name: the one with the longest of its words among them, so that 美元 is not 元. Without words it is
    /// the figure's; of things that are counted any words are taken that are no other unit. <c>null</c> if there is none.
    /// </summary>
    public string? UnitOf(string words, string figureUnit)
    {
        if (words.Length == 0) return figureUnit;
        if (figureUnit == CountedThing) return all.FirstOrDefault(unit => StyleOf(unit, null).IsUnit(words)) ?? figureUnit;
        return all
            .SelectMany(unit => WordsOf(unit).Select(word => (Unit: unit, Word: word)))
            .Where(each => Names(words.Replace('-', ' '), each.Word))
            .OrderByDescending(each => each.Word.Length)
            .ThenByDescending(each => each.Unit == figureUnit)
            .Select(each => each.Unit)
            .FirstOrDefault();
    }

    /// <summary>The wording of a basis; <c>null</c> for none.</summary>
    public BasisDefinition? BasisOf(string code) => bases.TryGetValue(code, out BasisDefinition? basis) ? basis : null;

    /// <summary>How the figures of a field are written and read in one of its units.</summary>
    public NumberStyle StyleOf(FigureField field, string unit) => StyleOf(unit, field.Transformation == Transformation.Growth ? field.Basis : null);

    /// <summary>How figures of a unit are written; growth is written with its basis.</summary>
    public NumberStyle StyleOf(string unit, string? growthBasis)
    {
        if (growthBasis is not null) return UnitStyle.OfGrowth(bases[growthBasis]);
        if (unit == "%") return new NumberStyle("%", ["%", "%", "percent", "per cent"], "%") { HasMagnitudes = false };
        if (unit == "pp") return new NumberStyle("pp", ["pp", "pp", "percentage point", "percentage points"], "个百分点") { HasMagnitudes = false, IsSigned = true };
        int slash = unit.IndexOf('/');
        return slash < 0
            ? UnitStyle.From(definitions[unit])
            : UnitStyle.OfRate(definitions[unit.Substring(0, slash)], definitions[unit.Substring(slash + 1)]);
    }

    /// <summary>Whether it is a unit of the list, a rate of two of them, or that of shares and points.</summary>
    public bool Knows(string unit) => unit is "%" or "pp" || unit.Split('/') is { Length: <= 2 } parts && parts.All(definitions.ContainsKey);

    /// <summary>The C# type of figures in a unit.</summary>
    public string KindOf(FigureField field, string unit)
    {
        if (field.Transformation == Transformation.Growth) return $"global::ChinaTrade.Data.Growth<global::ChinaTrade.Data.{CodeText.ToName(field.Basis)}>";
        if (unit == "%") return "global::ChinaTrade.Data.Share";
        if (unit == "pp") return "global::ChinaTrade.Data.PercentagePoints";
        string[] parts = unit.Split('/');
        string kind = parts.Length == 1 ? "Quantity" : "Rate";
        return $"global::ChinaTrade.Data.{kind}<{string.Join(", ", parts.Select(part => "global::ChinaTrade.Data.Units." + types[part]))}>";
    }

    private IEnumerable<string> WordsOf(string unit)
    {
        NumberStyle style = StyleOf(unit, null);
        return [style.Chinese, .. style.Words];
    }

    // "Percent" is no part of "percentage points".
    private static bool Names(string words, string word)
    {
        int start = words.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || word[0] >= 128 || !char.IsLetter(word[0])) return start >= 0;
        int end = start + word.Length;
        return (start == 0 || !char.IsLetter(words[start - 1])) && (end == words.Length || !char.IsLetter(words[end]));
    }

    private static string TextOf(CodeEntry entry, string field) => entry.Text(field) ?? string.Empty;
}
