using BenchmarkDotNet.Running;
using ChinaTrade.Data.Benchmarks.Running;

if (args is ["results", ..]) return Results.Regenerate(args.Contains("--quick"));
BenchmarkSwitcher.FromAssembly(typeof(Results).Assembly).Run(args, QuestionRun.Settings(isQuick: false, isLogged: true));
return 0;
