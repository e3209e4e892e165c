using System.Diagnostics;

namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>What a fresh process takes that prints one figure, against one that prints a constant: all programs in shuffled
/// rounds.</summary>
internal static class ColdStart
{
    private const string Project = "benchmarks/ChinaTrade.Data.ColdStart/ChinaTrade.Data.ColdStart.csproj";

    private static readonly string[] Ways = ["Empty", "Constant", "Library", "Json", "Csv", "Yaml", "Sqlite"];

    // Only what is made for native code can be compared there.
    private static readonly string[] NativeWays = ["Empty", "Constant", "Library", "Json"];

    // The shorter a process, the more of its time is chance.
    private const int Rounds = 100;

    private const int NativeRounds = 500;

    public static IReadOnlyList<Measurement> Measure(string root, bool isQuick)
    {
        ColdStartFiles.Write(Path.Combine(root, Path.GetDirectoryName(Project)!, "obj"));
        return
        [
            .. Measure("ColdStartJit", root, Ways, way => Built(root, way), isQuick ? 1 : Rounds),
            .. Measure("ColdStartNative", root, NativeWays, way => Published(root, way), isQuick ? 1 : NativeRounds),
        ];
    }

    private static IEnumerable<Measurement> Measure(string question, string root, string[] ways, Func<string, string> make, int rounds)
    {
        Dictionary<string, string> programs = ways.ToDictionary(way => way, make);
        Dictionary<string, List<double>> times = ways.ToDictionary(way => way, _ => new List<double>());
        Random random = new(1);
        string[] order = [.. ways];
        for (int round = -2; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (string way in order)
            {
                double time = Run(programs[way], [], root, AnswerOf(way));
                if (round >= 0) times[way].Add(time);
            }
        }

        double baseline = Median(times["Constant"]);
        return ways.Select(way => new Measurement(question, 0, way, Median(times[way]), Median(times[way]) / baseline, way == "Constant"));
    }

    // Files of rows give the bare number.
    private static string AnswerOf(string way) => way switch
    {
        "Empty" => string.Empty,
        "Constant" or "Library" => "18.07 trillion yuan",
        _ => "18070000000000",
    };

    private static string Built(string root, string way) => Make(root, way, "build", "jit", []);

    private static string Published(string root, string way) => Make(root, way, "publish", "native", ["-p:IsNative=true"]);

    private static string Make(string root, string way, string verb, string kind, string[] more)
    {
        string folder = Path.Combine(Path.GetTempPath(), "chinatrade-cold-start", kind, way);
        Run("dotnet", [verb, Project, "-c", "Release", "-v", "q", "-nologo", $"-p:Way={way}", "-o", folder, .. more], root, null);
        return Path.Combine(folder, way);
    }

    /// <exception cref="InvalidOperationException">The program failed, or printed something else.</exception>
    private static double Run(string program, string[] arguments, string root, string? expected)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = root };
        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string printed = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        double time = Stopwatch.GetElapsedTime(before).TotalNanoseconds;
        if (process.ExitCode != 0 || (expected is not null && printed != expected))
        {
            throw new InvalidOperationException($"{program} answers '{printed}'.");
        }

        return time;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
