using ChinaTrade.Data.Auditing;
using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Whether two codes of a dimension have something in common, as the code lists tell.</summary>
internal static class SeedRelations
{
    public static bool AreDisjoint(SeedVocabulary vocabulary, string column, string a, string b, Period period)
    {
        string listKey = Dimensions.All.First(dimension => Dimensions.ColumnOf(dimension.Field) == column).ListKey;
        return vocabulary.Find(listKey, a) is { } left
            && vocabulary.Find(listKey, b) is { } right
            && CodeRelations.Of(FactsOf(listKey, left), FactsOf(listKey, right), period) == Overlap.Disjoint;
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
