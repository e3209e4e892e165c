using System.Globalization;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>A row as a person reads it in a snapshot: all of it but what says nothing, such as the total of a dimension.</summary>
internal static class FigureLines
{
    public static string From(FigureRow row)
    {
        string measure = string.Join(' ', Said(row.Indicator, row.Transformation, row.Basis));
        string key = string.Join(", ", Enum.GetValues<Dimension>().Select(dimension => row[dimension])
            .Where(code => code is not ("total" or "world" or "all")));
        List<string> lines =
        [
            $"{row.Period} {measure}: {(key.Length == 0 ? "all trade" : key)}",
            $"    {string.Join(' ', Said(row.Hedge, Digits(row.Value), row.Unit))} [{Digits(row.Lower)}, {Digits(row.Upper)}]",
            $"    printed \"{row.Printed}\" in {SourceOf(row)}",
        ];
        if (row.Reference.Length > 0) lines.Add("    against " + row.Reference);
        if (row.Producer != "gacc") lines.Add("    by " + row.Producer);
        if (row.Status != "normal") lines.Add("    " + row.Status);
        if (row.Correction.Length > 0) lines.Add("    read " + row.Correction);
        if (row.Note.Length > 0) lines.Add("    " + row.Note);
        return string.Join('\n', lines);
    }

    public static string PlacesOf(FigureRow row) =>
        string.Join(" and ", row.Section.Split(';')
            .Zip(row.Paragraph.Split(';'), (section, paragraph) => paragraph.Length == 0 ? section : $"{section}/{paragraph}"));

    private static string SourceOf(FigureRow row) => row.Section.Length == 0 ? row.Publication : $"{row.Publication}, {PlacesOf(row)}";

    private static IEnumerable<string> Said(params string[] words) => words.Where(word => word.Length > 0);

    private static string Digits(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "∞";
}
