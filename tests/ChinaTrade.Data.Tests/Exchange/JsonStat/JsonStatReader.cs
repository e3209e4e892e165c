using System.Globalization;
using System.Text.Json;

namespace ChinaTrade.Data.Tests.Exchange.JsonStat;

/// <summary>A small reader of JSON-stat, written from the format alone: each filled cell with the codes of its place.</summary>
internal static class JsonStatReader
{
    /// <summary>A line a cell: <c>dimension=code</c> joined by commas, then value and status.</summary>
    public static IEnumerable<string> Cells(JsonElement dataset)
    {
        string[] ids = [.. dataset.GetProperty("id").EnumerateArray().Select(id => id.GetString()!)];
        int[] sizes = [.. dataset.GetProperty("size").EnumerateArray().Select(size => size.GetInt32())];
        string[][] codes = [.. ids.Select(id => CodesOf(dataset.GetProperty("dimension").GetProperty(id)))];
        foreach (JsonProperty cell in dataset.GetProperty("value").EnumerateObject())
        {
            long place = long.Parse(cell.Name, CultureInfo.InvariantCulture);
            string[] names = new string[ids.Length];
            for (int i = ids.Length - 1; i >= 0; i--)
            {
                names[i] = ids[i] + "=" + codes[i][place % sizes[i]];
                place /= sizes[i];
            }

            yield return $"{string.Join(',', names)} {cell.Value.GetRawText()} {dataset.GetProperty("status").GetProperty(cell.Name).GetString()}";
        }
    }

    private static string[] CodesOf(JsonElement dimension) =>
        [.. dimension.GetProperty("category").GetProperty("index").EnumerateArray().Select(code => code.GetString()!)];
}
