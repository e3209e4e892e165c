using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(ChinaTrade.Data.Benchmarks.OneFigureBenchmark).Assembly).Run(args);
