using ChinaTrade.Data.Benchmarks.Questions;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>
/// The questions to the largest table, put to those who take seconds for an answer, a few times each. Last of all, since a list of so many
/// records burdens the garbage collector of whoever comes after.
/// </summary>
internal static class LargestTable
{
    public const int Rows = 10_000_000;

    /// <param name="questions">The questions.</param>
    /// <param name="known">What was measured before: the baselines in it, where they are, are those of the ratios.</param>
    /// <param name="isQuick">Whether a small table will do.</param>
    public static IReadOnlyList<Measurement> Measure(IEnumerable<Type> questions, IReadOnlyList<Measurement> known, bool isQuick) =>
        [.. questions.Where(question => question.IsSubclassOf(typeof(TableBenchmark)))
            .SelectMany(question => Measure(question, known, isQuick ? 10_000 : Rows))];

    private static IEnumerable<Measurement> Measure(Type question, IReadOnlyList<Measurement> known, int rows)
    {
        string name = QuestionRun.NameOf(question);
        TableBenchmark table = (TableBenchmark)Activator.CreateInstance(question)!;
        table.Rows = rows;
        List<decimal> expected = table.DuckDb();
        double baseline = known.FirstOrDefault(each => each.Question == name && each.Size == rows && each.IsBaseline)?.Nanoseconds
            ?? BestTime.Measure(() => table.DuckDb());
        foreach ((string way, Func<List<decimal>> ask) in table.Others)
        {
            double time = BestTime.Measure(() => Answers.MustAgree(expected, ask(), way));
            yield return new Measurement(name, rows, way, time, time / baseline, IsBaseline: false);
        }
    }
}
