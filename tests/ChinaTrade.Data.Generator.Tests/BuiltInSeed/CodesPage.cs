using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Validation;
using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>The tables of <c>docs/codes.md</c>, made from the code lists.</summary>
internal static class CodesPage
{
    // The field of an indicator without prefix shows what follows a prefix.
    private const string WithoutPrefix = "trade-value";

    public static string Create() => string.Join("\n\n",
    [
        "# Codes and fields",
        "Every code of the library, and every field of a seed's entry. This page is generated from the code lists; a test compares it with them.",
        "Queries, rows and files use the codes. The C# member of an entry is in the class of its list: `Partners.Asean`, `Commodities.IronOre`. "
        + "`Partners.All.FindByName`, `FindByIso`, `FindByM49` and `Commodities.All.FindByHs` find entries by other names and codes.",
        "## Fields of figures",
        "The field of a level is in the first table. The other fields of an indicator are its prefix and a suffix of the second table, joined by a "
        + "hyphen: `volume-growth`, `enterprise-count-change`. Trade value has no prefix: `growth`, `share`.",
        Indicators(),
        Suffixes(),
        .. SeedFiles.CodeLists.Lists.Where(list => list.Key != "sources").Select(Section),
    ]) + "\n";

    private static string Indicators() =>
        MarkdownTable.From("field of the level|prefix|indicator|units|what", SeedFiles.CodeLists.Entries("indicators").Select(entry =>
    {
        FigureField[] fields = [.. FigureFields.From(entry, [BasisDefinition.Usual])];
        string level = fields.Single(field => field.Transformation == Transformation.Level).Name;
        string growth = fields.Single(field => field.Transformation == Transformation.Growth).Name;
        string prefix = growth == "growth" ? string.Empty : Code(growth[..^"-growth".Length]);
        return $"{Code(level)}|{prefix}|{Code(entry.Code)}|{string.Join(", ", entry.Items("units"))}|{entry.Name}";
    }));

    private static string Suffixes()
    {
        CodeEntry value = SeedFiles.CodeLists.Entries("indicators").Single(entry => entry.Code == WithoutPrefix);
        string[] bases = [.. SeedFiles.CodeLists.Entries("bases").Select(entry => entry.Code)];
        return MarkdownTable.From("suffix|transformation|basis|unit", FigureFields.From(value, bases)
            .Where(field => field.Transformation != Transformation.Level)
            .Select(field => $"{Code(field.Name)}|{Code(field.Rules.Code)}|{(field.Basis.Length == 0 ? string.Empty : Code(field.Basis))}|{field.Rules.OwnUnit ?? "of the indicator"}"));
    }

    private static string Section(CodeList list)
    {
        bool hasMembers = CodeListSchema.Find(list.Key)!.HasMembers;
        IEnumerable<string> rows = list.Entries.Select(entry => string.Join('|',
        [
            Code(entry.Code), hasMembers ? Code(entry.Member) : string.Empty, NameOf(entry), entry.Text("chinese") ?? string.Empty,
            string.Join(", ", entry.Items("synonyms")),
        ]));
        return $"## {char.ToUpperInvariant(list.Key[0])}{list.Key[1..].Replace('-', ' ')}\n\n{MarkdownTable.From("code|member|name|Chinese|also found as", rows)}";
    }

    private static string NameOf(CodeEntry entry) => entry.Text("name") ?? entry.Text("plural") ?? string.Empty;

    private static string Code(string text) => $"`{text}`";
}
