using System.Diagnostics;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>The shortest of three times, in nanoseconds: of work too long to be repeated more often. What takes many seconds is done
/// once.</summary>
internal static class BestTime
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(10);

    public static double Measure(Action work)
    {
        TimeSpan best = TimeSpan.MaxValue;
        for (int run = 0; run < 3 && (run == 0 || best < Enough); run++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            work();
            if (watch.Elapsed < best) best = watch.Elapsed;
        }

        return best.TotalNanoseconds;
    }
}
