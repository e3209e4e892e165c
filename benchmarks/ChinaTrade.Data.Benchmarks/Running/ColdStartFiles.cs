using System.Globalization;
using System.Text.Json;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>The figures of the publication as the files that other ways of finding one read.</summary>
internal static class ColdStartFiles
{
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        FigureRow[] rows = [.. TradeData.Query().For(Briefings.FirstHalf2021.Publication).ToRows()];
        IEnumerable<string> lines = rows.Select(row =>
            string.Join(',', row.Period, row.Indicator, row.Transformation, row.Flow, row.Partner, row.Commodity,
                row.Value.ToString(CultureInfo.InvariantCulture)));
        File.WriteAllLines(Path.Combine(folder, "figures.csv"), lines.Prepend(
            "period,indicator,transformation,flow,partner,commodity,value"));
        File.WriteAllText(Path.Combine(folder, "figures.json"), JsonSerializer.Serialize(
            rows.Select(row => new { period = row.Period, indicator = row.Indicator, transformation = row.Transformation, flow = row.Flow,
                partner = row.Partner, commodity = row.Commodity, value = row.Value })));
    }
}
