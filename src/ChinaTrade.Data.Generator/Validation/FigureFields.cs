using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Every field that can hold a figure: prefix, transformation and basis, joined by <c>-</c>.</summary>
internal static class FigureFields
{
    public static IReadOnlyDictionary<string, FigureField> From(CodeLists lists)
    {
        Dictionary<string, FigureField> fields = new(StringComparer.Ordinal);
        string[] bases = lists.Entries("bases").Select(entry => entry.Code).ToArray();
        foreach (FigureField field in lists.Entries("indicators").SelectMany(indicator => From(indicator, bases)))
        {
            fields[field.Name] = field;
        }

        return fields;
    }

    /// <summary>Returns the fields of one indicator. The usual basis is left out.</summary>
    public static IEnumerable<FigureField> From(CodeEntry indicator, string[] bases)
    {
        string level = indicator.Text("field") is { Length: > 0 } field ? field : indicator.Code;
        string prefix = indicator.Text("prefix") ?? level;
        return
            from rules in TransformationRules.All
            let stem = rules.Transformation == Transformation.Level
                ? level : (prefix.Length == 0 ? string.Empty : prefix + "-") + rules.Code
            from basis in rules.TakesBasis ? bases : [string.Empty]
            select new FigureField(basis is "" or BasisDefinition.Usual
                ? stem : stem + "-" + basis, indicator, rules.Transformation, basis);
    }
}
