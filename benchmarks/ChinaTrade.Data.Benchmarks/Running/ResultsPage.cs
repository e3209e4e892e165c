using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Attributes;
using ChinaTrade.Data.Benchmarks.Questions;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>The page of results: what was measured, where, and the ratios.</summary>
internal static class ResultsPage
{
    private static readonly Type[] Rivals = [typeof(DuckDB.NET.Data.DuckDBConnection), typeof(Microsoft.Data.Sqlite.SqliteConnection),
        typeof(Microsoft.Data.Analysis.DataFrame), typeof(CsvHelper.CsvReader), typeof(BenchmarkAttribute)];

    private static readonly DomainColumn[] DomainColumns = [DomainColumn.TimePerRow, DomainColumn.MemoryRead];

    public static string From(IReadOnlyList<Measurement> all)
    {
        StringBuilder page = new();
        page.Append("# Results\n\nWritten by the command in [benchmarks/README.md](../README.md). Read the ratios: they come from one run on one machine.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"- Date: {Environment.GetEnvironmentVariable("RESULTS_DATE") ?? "not given (RESULTS_DATE)"}\n");
        page.Append(CultureInfo.InvariantCulture, $"- Machine: {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}\n");
        page.Append(CultureInfo.InvariantCulture, $"- .NET {Environment.Version}; {string.Join(", ", Rivals.Select(NameOf))}\n");
        foreach (IGrouping<string, Measurement> question in all.GroupBy(each => each.Question)) Append(page, question);
        page.Append("\n![Cost against rows](cost-by-rows.png)\n\n![Memory against rows](memory-by-rows.png)\n");
        return page.ToString();
    }

    private static void Append(StringBuilder page, IGrouping<string, Measurement> question)
    {
        bool hasRows = question.Any(each => each.Way == nameof(TableBenchmark.MemoryRead));
        string[] own = hasRows ? ["rows", "way", "time", "ratio", .. DomainColumns.Select(column => column.ColumnName), "bytes"]
            : question.All(each => each.Nanoseconds is null) ? ["rows", "way", "ratio", "bytes", "bytes/row"]
            : ["rows", "way", "time", "ratio", "bytes"];
        page.Append(CultureInfo.InvariantCulture, $"\n## {question.Key}\n\n| {string.Join(" | ", own)} |\n|{string.Concat(own.Select(name => name == "way" ? "---|" : "---:|"))}\n");
        foreach (Measurement each in question.OrderBy(each => each.Size))
        {
            Measurement? read = question.FirstOrDefault(other => other.Size == each.Size && other.Way == nameof(TableBenchmark.MemoryRead));
            page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", own.Select(name => CellOf(each, name, read)))} |\n");
        }
    }

    private static string CellOf(Measurement each, string name, Measurement? read) => name switch
    {
        "rows" => each.Size == 0 ? string.Empty : each.Size.ToString("N0", CultureInfo.InvariantCulture),
        "way" => each.Way,
        "time" => Shown(each.Nanoseconds!.Value),
        "ratio" => each.IsBaseline ? "1" : each.Ratio.ToString(each.Ratio < 0.1 ? "0.0000" : "0.000", CultureInfo.InvariantCulture),
        "bytes" => each.Bytes?.ToString("N0", CultureInfo.InvariantCulture) ?? string.Empty,
        "bytes/row" => ((double)each.Bytes! / each.Size).ToString("0.0", CultureInfo.InvariantCulture),
        _ => DomainColumns.Single(column => column.ColumnName == name).Text(each.Nanoseconds, each.Size, read?.Nanoseconds),
    };

    private static string Shown(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => nanoseconds.ToString("0.00 ns", CultureInfo.InvariantCulture),
        < 1e6 => (nanoseconds / 1e3).ToString("0.00 µs", CultureInfo.InvariantCulture),
        < 1e9 => (nanoseconds / 1e6).ToString("0.00 ms", CultureInfo.InvariantCulture),
        _ => (nanoseconds / 1e9).ToString("0.00 s", CultureInfo.InvariantCulture),
    };

    private static string NameOf(Type type)
    {
        string? version = type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        return $"{type.Assembly.GetName().Name} {version}";
    }

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        string? line = File.Exists(Info)
            ? File.ReadLines(Info).FirstOrDefault(each => each.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 2)..] ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
