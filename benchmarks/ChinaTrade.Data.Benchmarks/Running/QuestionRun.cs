using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ChinaTrade.Data.Benchmarks.Questions;
using Perfolizer.Horology;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>Runs the questions of one class.</summary>
internal static class QuestionRun
{
    /// <summary>One process for all, so that large tables are made once; ratios within it are what counts.</summary>
    public static IConfig Settings(bool isQuick, bool isLogged) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(isQuick ? 1 : 3)
            .WithIterationCount(isQuick ? 1 : 5)
            .WithIterationTime(TimeInterval.FromMilliseconds(isQuick ? 20 : 100)))
        .AddLogger(isLogged ? ConsoleLogger.Default : NullLogger.Instance)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(DomainColumn.TimePerRow, DomainColumn.MemoryRead)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddFilter(new SimpleFilter(each => !IsTooLarge(each)))
        .WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.DisableLogFile);

    /// <exception cref="InvalidOperationException">A question has no answer, or another than its baseline.</exception>
    public static IReadOnlyList<Measurement> From(Type question, bool isQuick)
    {
        Summary summary = BenchmarkRunner.Run(question, Settings(isQuick, isLogged: false));
        BenchmarkReport[] reports = [.. summary.Reports];
        if (reports.Length == 0 || reports.Any(report => report.ResultStatistics is null))
        {
            throw new InvalidOperationException($"{question.Name} has no answer, or another than its baseline.");
        }

        return [.. reports.GroupBy(RowsOf).SelectMany(group => From(question, group))];
    }

    private static IEnumerable<Measurement> From(Type question, IGrouping<int, BenchmarkReport> reports)
    {
        double baseline = reports.Single(report => report.BenchmarkCase.Descriptor.Baseline).ResultStatistics!.Mean;
        return reports.Select(report => new Measurement(
            NameOf(question),
            reports.Key,
            report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report.ResultStatistics!.Mean,
            report.ResultStatistics.Mean / baseline,
            report.BenchmarkCase.Descriptor.Baseline,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)));
    }

    public static string NameOf(Type question) => question.Name.Replace("Benchmark", string.Empty, StringComparison.Ordinal);

    private static int RowsOf(BenchmarkReport report) => RowsOf(report.BenchmarkCase);

    public static int RowsOf(BenchmarkCase each) => each.Parameters["Rows"] is int rows ? rows : 0;

    private static bool IsTooLarge(BenchmarkCase each) =>
        RowsOf(each) > TableBenchmark.MostForOthers
        && (each.Descriptor.WorkloadMethod.Name is nameof(TableBenchmark.LinqOverRecords) or nameof(TableBenchmark.DataFrame) or nameof(TableBenchmark.Sqlite));
}
