using System.Globalization;
using CsvHelper;

using StreamReader file = new(typeof(Row).Assembly.GetManifestResourceStream("figures.csv")!);
using CsvReader reader = new(file, CultureInfo.InvariantCulture);
Row found = reader.GetRecords<Row>().First(row => row is { period: "2021-H1", indicator: "trade-value", transformation: "level",
    flow: "total", partner: "world", commodity: "all" });
Console.WriteLine(found.value.ToString(CultureInfo.InvariantCulture));

/// <summary>A row of the file, its columns spelt as there.</summary>
internal sealed record Row(
    string period, string indicator, string transformation, string flow, string partner, string commodity, decimal value);
