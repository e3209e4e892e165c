using ChinaTrade.Data.Auditing;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What the code lists tell of a code that relates it to others.</summary>
internal static class SeedRelations
{
    public static CodeFacts? FactsOf(SeedVocabulary vocabulary, string column, string code)
    {
        string listKey = Dimensions.All.First(dimension => Dimensions.ColumnOf(dimension.Field) == column).ListKey;
        return vocabulary.Find(listKey, code) is { } entry ? FactsOf(listKey, entry) : null;
    }

    private static CodeFacts FactsOf(string listKey, CodeEntry entry) => new(
        entry.Code,
        entry.Code == Dimensions.TotalOf(listKey),
        entry.Text("exclusive") == "yes" || entry.Text("kind") == "country",
        entry.Text("membership") == "unknown",
        [.. entry.Items("members").Select(MemberOf)],
        entry.Items("within"),
        entry.Text("mapping") is "medium" or "high" ? entry.Items("hs-2017") : EquatableArray<string>.Empty);

    private static (string Code, Period? From, Period? Until) MemberOf(string packed)
    {
        string[] parts = packed.Split('|');
        return (parts[0], MonthOf(parts[1]), MonthOf(parts[2]));
    }

    private static Period? MonthOf(string text) => Period.TryParse(text, out Period month) ? month : null;
}
