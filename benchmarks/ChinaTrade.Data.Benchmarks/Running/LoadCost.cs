using System.Globalization;
using ChinaTrade.Data.Benchmarks.Tables;
using CsvHelper;
using CsvHelper.Configuration;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>Reading a table of rows: this library checks each row and makes columns, the others make a list of records.</summary>
internal static class LoadCost
{
    private static readonly CsvConfiguration Spelling = new(CultureInfo.InvariantCulture)
    {
        PrepareHeaderForMatch = each => each.Header.Replace("_", string.Empty, StringComparison.Ordinal).ToUpperInvariant(),
    };

    public static IReadOnlyList<Measurement> Measure(bool isQuick) =>
        [.. (isQuick ? (int[])[1_000] : [10_000, 100_000, 1_000_000]).SelectMany(Measure)];

    private static Measurement[] Measure(int rows)
    {
        TradeDataset dataset = SyntheticTables.Dataset(rows);
        Publication publication = dataset.Publications.Single();
        using StringWriter writer = new();
        dataset.Rows.WriteCsv(writer);
        string text = writer.ToString();
        double helper = Time(() =>
        {
            using CsvReader reader = new(new StringReader(text), Spelling);
            return reader.GetRecords<CsvRow>().ToList().Count;
        }, rows);
        double library = Time(() =>
        {
            using StringReader reader = new(text);
            return CsvImport.ReadCsv(reader, publication).Count;
        }, rows);
        return [new("Load", rows, "CsvHelper", helper, 1, true), new("Load", rows, "Library", library, library / helper, false)];
    }

    private static double Time(Func<int> load, int rows) => BestTime.Measure(() =>
    {
        if (load() != rows) throw new InvalidOperationException("Rows are missing.");
    });
}
