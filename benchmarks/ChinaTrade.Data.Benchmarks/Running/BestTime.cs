using System.Diagnostics;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>The shortest of three times, in nanoseconds: of work too long to be repeated more often.</summary>
internal static class BestTime
{
    public static double Of(Action work) => Enumerable.Range(0, 3).Min(_ =>
    {
        Stopwatch watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalNanoseconds;
    });
}
