using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

using Stream file = typeof(Row).Assembly.GetManifestResourceStream("figures.json")!;
Row[] rows = JsonSerializer.Deserialize(file, Rows.Default.RowArray)!;
Console.WriteLine(rows.First(row => row is { Period: "2021-H1", Indicator: "trade-value", Transformation: "level", Flow: "total", Partner: "world", Commodity: "all" }).Value.ToString(CultureInfo.InvariantCulture));

/// <summary>A row of the file.</summary>
internal sealed record Row(
    string Period, string Indicator, string Transformation, string Flow, string Partner, string Commodity, decimal Value);

/// <summary>Without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Row[]))]
internal sealed partial class Rows : JsonSerializerContext;
