using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ChinaTrade.Data.Benchmarks.Questions;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>What a time means for a table of rows, beside it.</summary>
/// <param name="name">The column's name.</param>
/// <param name="legend">What it says.</param>
/// <param name="format">How its number is written.</param>
/// <param name="value">The number, from a report, its number of rows, and the report on reading as much memory.</param>
internal sealed class DomainColumn(string name, string legend, string format, Func<double, int, double, double> value) : IColumn
{
    public static DomainColumn TimePerRow { get; } = new(
        "ns/row", "Nanoseconds for each row of the table", "0.000", (time, rows, _) => time / rows);

    public static DomainColumn MemoryRead { get; } = new(
        "of read", "Reading as many bytes as the rows asked for have, as a multiple of this time", "0.00", (time, _, read) => read / time);

    public string Id => nameof(DomainColumn) + name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        int rows = QuestionRun.RowsOf(benchmarkCase);
        BenchmarkReport? read = summary.Reports.FirstOrDefault(report =>
            QuestionRun.RowsOf(report.BenchmarkCase) == rows
                && report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(TableBenchmark.MemoryRead));
        return Text(summary[benchmarkCase]?.ResultStatistics?.Mean, rows, read?.ResultStatistics?.Mean);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(each => QuestionRun.RowsOf(each) > 0);

    /// <summary>The cell; empty where a question has no rows, or nothing was read beside it.</summary>
    public string Text(double? time, int rows, double? read) =>
        time is { } own && rows > 0 && read is { } all
            ? value(own, rows, all).ToString(format, CultureInfo.InvariantCulture) : string.Empty;
}
