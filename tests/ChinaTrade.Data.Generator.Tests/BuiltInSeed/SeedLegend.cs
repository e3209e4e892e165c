using System.Text.RegularExpressions;

namespace ChinaTrade.Data.Generator.Tests.BuiltInSeed;

/// <summary>The legend that opens a seed file: a table of fields for each part of it.</summary>
internal static partial class SeedLegend
{
    /// <summary>The tables by part: "an entry", "a member".</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FieldLine>> TablesOf(string seed)
    {
        Dictionary<string, IReadOnlyList<FieldLine>> tables = new(StringComparer.Ordinal);
        List<FieldLine>? table = null;
        foreach (string line in seed.Split('\n').TakeWhile(line => line.StartsWith('#')))
        {
            if (Heading().Match(line) is { Success: true } heading)
            {
                tables.Add(heading.Groups["part"].Value, table = []);
            }
            else if (Row().Match(line) is { Success: true } row)
            {
                table?.Add(new(row.Groups["name"].Value, row.Groups["need"].Value == "required"));
            }
            else if (!Continuation().IsMatch(line))
            {
                table = null;
            }
        }

        return tables;
    }

    [GeneratedRegex("^# Fields of (?<part>[^,]+), in this order")]
    private static partial Regex Heading();

    [GeneratedRegex("^#   (?<name>[a-z0-9-]+) +(?<need>required|optional)( |$)")]
    private static partial Regex Row();

    [GeneratedRegex("^# {10,}")]
    private static partial Regex Continuation();
}
