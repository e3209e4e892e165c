using System.Globalization;
using System.Text.Json;
using Xunit;

namespace ChinaTrade.Data.Tests.Exchange.JsonStat;

/// <summary>The rules of JSON-stat 2.0 for a dataset, written from the format alone.</summary>
internal static class JsonStatRules
{
    public static void Check(JsonElement dataset)
    {
        Assert.Equal(("2.0", "dataset"), (dataset.GetProperty("version").GetString(), dataset.GetProperty("class").GetString()));
        string[] ids = [.. dataset.GetProperty("id").EnumerateArray().Select(id => id.GetString()!)];
        int[] sizes = [.. dataset.GetProperty("size").EnumerateArray().Select(size => size.GetInt32())];
        Assert.Equal(ids.Length, sizes.Length);
        Assert.Equal(ids.Order(StringComparer.Ordinal), dataset.GetProperty("dimension").EnumerateObject().Select(each => each.Name)
            .Order(StringComparer.Ordinal));
        for (int i = 0; i < ids.Length; i++)
        {
            CheckCategories(dataset.GetProperty("dimension").GetProperty(ids[i]).GetProperty("category"), sizes[i]);
        }

        foreach (JsonProperty role in dataset.GetProperty("role").EnumerateObject())
        {
            Assert.Contains(role.Name, (string[])["time", "geo", "metric"]);
            Assert.All(role.Value.EnumerateArray(), id => Assert.Contains(id.GetString(), ids));
        }

        long cells = sizes.Aggregate(1L, (product, size) => product * size);
        string[] filled = [.. dataset.GetProperty("value").EnumerateObject().Select(cell => cell.Name)];
        Assert.All(filled, place => Assert.InRange(long.Parse(place, CultureInfo.InvariantCulture), 0, cells - 1));
        Assert.Equal(filled, dataset.GetProperty("status").EnumerateObject().Select(cell => cell.Name));
    }

    private static void CheckCategories(JsonElement category, int size)
    {
        string[] codes = [.. category.GetProperty("index").EnumerateArray().Select(code => code.GetString()!)];
        Assert.Equal((size, size), (codes.Length, codes.Distinct().Count()));
        Assert.Equal(codes, category.GetProperty("label").EnumerateObject().Select(label => label.Name));
        if (category.TryGetProperty("unit", out JsonElement unit)) Assert.Equal(codes, unit.EnumerateObject().Select(each => each.Name));
    }
}
