using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A field of a publication's entry belongs to one indicator: <c>growth</c> to the one without a prefix.</summary>
internal static class FigureFieldsRule
{
    public static void Check(BoundCodeList indicators, CodeLists lists, DiagnosticBag diagnostics)
    {
        string[] bases = lists.Entries("bases").Select(entry => entry.Code).ToArray();
        HashSet<string> taken = new(SeedFields.Entry, StringComparer.Ordinal);
        foreach (BoundCodeEntry indicator in indicators.Entries)
        {
            string[] own = FigureFields.From(indicator.Entry, bases).Select(field => field.Name).ToArray();
            if (own.FirstOrDefault(taken.Contains) is { } name)
            {
                diagnostics.Add(DiagnosticIds.DuplicateCode, indicator.Code.Position, name, "the fields of a publication's entry");
            }

            taken.UnionWith(own);
        }
    }
}
