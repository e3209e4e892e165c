using BenchmarkDotNet.Running;
using ChinaTrade.Data.Benchmarks.Running;

if (args is ["results", .. string[] rest])
{
    return Results.Regenerate(rest.Contains("--quick"), [.. rest.Where(argument => argument != "--quick")]);
}

BenchmarkSwitcher.FromAssembly(typeof(Results).Assembly).Run(args, QuestionRun.Settings(isQuick: false, isLogged: true));
return 0;
