using System.Globalization;
using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Tests.Catalogue;

/// <summary>A row of the table of figures that other publications print, and the figures of the library that it stands for.</summary>
internal sealed class GatheredRow(IReadOnlyDictionary<string, string> row)
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["ASEAN"] = "asean", ["USA"] = "united-states", ["EU"] = "european-union", ["BeltAndRoad"] = "belt-and-road", ["Japan"] = "japan",
        ["Korea"] = "south-korea", ["BeltAndRoadPartners"] = "belt-and-road-partners", ["RCEP"] = "rcep", ["BRICSOther"] = "other-brics",
        ["electromechanical"] = "electromechanical-products", ["labour_intensive"] = "labor-intensive-products",
        ["pharmaceutical_materials_and_medicines"] =
            "pharmaceuticals", ["automatic_data_processing"] = "automatic-data-processing-equipment",
        ["general_trade"] = "general", ["processing_trade"] = "processing", ["cross_border_ecommerce"] = "cross-border-e-commerce",
        ["processing_foreign_supplied"] =
            "processing-with-supplied-materials", ["processing_imported_materials"] = "processing-with-imported-materials",
    };

    public string Url => row["url"];

    public string Text => string.Join(" | ", row.Values);

    private string Indicator => row["indicator"];

    private bool IsInDollars => row["unit"].EndsWith("USD", StringComparison.Ordinal);

    /// <summary>What each figure is, and its number: "2019-H1 trade-value level  exports commodity=… = 7950000000000".</summary>
    public IEnumerable<string> Figures()
    {
        if (row["value"].Length > 0) yield return Line(LevelMeasure, Number(row["value"]) * Magnitude);
        if (row["yoy_percent"] is not { Length: > 0 } change) yield break;
        yield return change.EndsWith("pp", StringComparison.Ordinal)
            ? Line("share-change year-on-year pp", Number(change[..^2]))
            : Line("growth year-on-year %", Number(change));
    }

    /// <summary>The same of a figure of the library.</summary>
    public static string Line(FigureRow row)
    {
        IEnumerable<string> dimensions = DimensionEntries.BesidesFlow.Select(dimension => row[dimension])
            .Where(code => code is not ("world" or "all"));
        string measure = string.Join(' ', new[] { row.Transformation, row.Basis, row.Unit }.Where(part => part.Length > 0));
        return Line(row.Period, row.Indicator, measure, row.Flow, string.Concat(dimensions), row.Value);
    }

    private string Line(string measure, decimal value)
    {
        string flow = Indicator.StartsWith("exports", StringComparison.Ordinal) || Indicator == "share_of_exports" ? "exports"
            : Indicator.StartsWith("import", StringComparison.Ordinal) ? "imports"
            : "total";
        string name = row["dimension"] == "all" ? string.Empty : row["dimension"].Split('=')[1];
        string code = Codes.GetValueOrDefault(name, name.Replace('_', '-'));
        return Line(Period.Parse(row["period"]).ToString(), IndicatorCode, measure, flow, code, value);
    }

    private static string Line(string period, string indicator, string measure, string flow, string dimension, decimal value) =>
        string.Create(CultureInfo.InvariantCulture, $"{period} {indicator} {measure} {flow} {dimension} = {value / 1.0000000000000000000000000000m}");

    private string IndicatorCode => Indicator switch
    {
        "balance" => IsInDollars ? "trade-balance-usd" : "trade-balance",
        "import_volume" => "trade-volume",
        _ => IsInDollars ? "trade-value-usd" : "trade-value",
    };

    private string LevelMeasure => Indicator switch
    {
        _ when Indicator.StartsWith("share_of", StringComparison.Ordinal) => "share %",
        _ when Indicator.Contains("_growth_vs_", StringComparison.Ordinal) => $"growth since-{Indicator[^4..]} %",
        "import_volume" => "level t",
        _ => IsInDollars ? "level USD" : "level CNY",
    };

    private decimal Magnitude => row["unit"].Split(' ')[0] switch
    {
        "million" => 1e6m,
        "billion" => 1e9m,
        "trillion" => 1e12m,
        _ => 1m,
    };

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
