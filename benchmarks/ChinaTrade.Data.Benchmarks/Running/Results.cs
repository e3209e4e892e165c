using System.Diagnostics;
using System.Globalization;
using ChinaTrade.Data.Benchmarks.Questions;
using ChinaTrade.Data.TestSupport;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>Answers every question and writes <c>benchmarks/results</c>.</summary>
internal static class Results
{
    private static readonly Type[] Questions =
    [
        typeof(OneFigureBenchmark), typeof(SumOfOnePeriodBenchmark), typeof(SumOfEveryPeriodBenchmark), typeof(SumsByPartnerBenchmark),
        typeof(SharesOfEnterpriseTypesBenchmark), typeof(TopFiveBenchmark), typeof(MetricBenchmark), typeof(OnePeriodByPartnerBenchmark), typeof(AllPeriodsByPartnerBenchmark), typeof(ScatteredSumBenchmark),
        typeof(SharesByPartnerBenchmark), typeof(TopTenBenchmark),
    ];

    /// <param name="isQuick">Whether to try the way only: the numbers then mean nothing, and are written to a folder beside.</param>
    /// <param name="only">The steps to take, without writing anything; all where there are none.</param>
    public static int Regenerate(bool isQuick, string[] only)
    {
        Stopwatch watch = Stopwatch.StartNew();
        string root = RepositoryFiles.Root;
        List<Measurement> all = [];
        (string Name, Func<IReadOnlyList<Measurement>> Run)[] steps =
        [
            ("ColdStart", () => ColdStart.Measure(root, isQuick)),
            .. Questions.Select(question => (question.Name, (Func<IReadOnlyList<Measurement>>)(() => QuestionRun.From(question, isQuick)))),
            ("Audit", () => AuditCost.Measure(isQuick)),
            ("Memory", () => MemoryCost.Measure(isQuick)),
            ("Load", () => LoadCost.Measure(isQuick)),
            ("Generator", () => GeneratorCost.Measure(isQuick)),
            ("LargestTable", () => LargestTable.Measure(Questions, all, isQuick)),
        ];
        if (only.Length > 0) steps = [.. steps.Where(step => only.Contains(step.Name))];
        for (int step = 0; step < steps.Length; step++)
        {
            Say($"{watch.Elapsed:mm\\:ss}  {step + 1} of {steps.Length}: {steps[step].Name}");
            IReadOnlyList<Measurement> found = steps[step].Run();
            foreach (Measurement each in found)
            {
                Say($"         {each.Size,9} {each.Way,-26} {each.Nanoseconds ?? each.Bytes,16:0.0} {(each.Nanoseconds is null ? "B " : "ns")}  {each.Ratio,9:0.000}");
            }

            all.AddRange(found);
        }

        if (only.Length > 0) return 0;
        string folder = Directory.CreateDirectory(Path.Combine(root, "benchmarks", isQuick ? "results-quick" : "results")).FullName;
        File.WriteAllText(Path.Combine(folder, "README.md"), ResultsPage.From(all));
        CostPlot.Save(all, folder);
        Say($"{watch.Elapsed:mm\\:ss}  {folder}");
        return 0;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
