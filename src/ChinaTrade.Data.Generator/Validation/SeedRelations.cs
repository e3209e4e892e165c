using ChinaTrade.Data.Generator.Model;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>What the code lists know of a code.</summary>
internal static class SeedRelations
{
    public static CodeFacts? FactsOf(SeedVocabulary vocabulary, Dimension dimension, string code)
    {
        DimensionInfo info = DimensionInfo.Get(dimension);
        return vocabulary.Find(info.ListKey, code) is not { } entry ? null : new(
            entry.Code,
            entry.Code == info.TotalCode,
            entry.Text("exclusive") == "yes" || IsExclusiveKind(entry.Text("kind")),
            entry.Text("membership") == "unknown" || (entry.Text("kind") == "group" && entry.Text("membership") is null or "none"),
            [.. entry.Items("members").Select(MemberOf), .. entry.Items("parts").Select(part => (part, (Period?)null, (Period?)null))],
            entry.Items("within"),
            RangesOf(entry, "hs-2017"),
            RangesOf(entry, "hs-2022"));
    }

    private static bool IsExclusiveKind(string? kind) =>
        kind is not null && Enum.TryParse(CodeText.ToName(kind), out PartnerKind known) && CodeFacts.IsExclusiveKind(known);

    private static IReadOnlyList<CodeRange> RangesOf(CodeEntry entry, string field) =>
        entry.Text("mapping") is "medium" or "high" ? CodeRange.ReadAll(entry.Items(field)) : [];

    private static (string Code, Period? From, Period? Until) MemberOf(string text)
    {
        MembershipModel member = MembershipModel.OfText(text);
        return (member.Partner, MonthOf(member.From), MonthOf(member.Until));
    }

    private static Period? MonthOf(string text) => Period.TryParse(text, out Period month) ? month : null;
}
