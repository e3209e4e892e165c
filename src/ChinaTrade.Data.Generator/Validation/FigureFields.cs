using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Every field that can hold a figure: prefix, transformation and basis, joined by <c>-</c>.</summary>
internal static class FigureFields
{
    /// <summary>The basis of a field that names none.</summary>
    private const string UsualBasis = "year-on-year";

    public static IReadOnlyDictionary<string, FigureField> Of(CodeLists lists)
    {
        Dictionary<string, FigureField> fields = new(StringComparer.Ordinal);
        string[] bases = lists.Entries("bases").Select(entry => entry.Code).ToArray();
        foreach (FigureField field in lists.Entries("indicators").SelectMany(indicator => Of(indicator, bases))) fields[field.Name] = field;
        return fields;
    }

    /// <summary>The fields of one indicator.</summary>
    public static IEnumerable<FigureField> Of(CodeEntry indicator, string[] bases)
    {
        string level = indicator.Text("field") is { Length: > 0 } field ? field : indicator.Code;
        string prefix = indicator.Text("prefix") ?? level;
        return [new FigureField(level, indicator, Transformation.Level, string.Empty), .. Derived(indicator, prefix, bases)];
    }

    private static IEnumerable<FigureField> Derived(CodeEntry indicator, string prefix, string[] bases)
    {
        foreach (Transformation transformation in (Transformation[])Enum.GetValues(typeof(Transformation)))
        {
            if (transformation == Transformation.Level) continue;
            string stem = (prefix.Length == 0 ? string.Empty : prefix + "-") + CodeText.OfName(transformation.ToString());
            if (transformation == Transformation.Share)
            {
                yield return new FigureField(stem, indicator, transformation, string.Empty);
                continue;
            }

            foreach (string basis in bases)
            {
                yield return new FigureField(basis == UsualBasis ? stem : stem + "-" + basis, indicator, transformation, basis);
            }
        }
    }
}
