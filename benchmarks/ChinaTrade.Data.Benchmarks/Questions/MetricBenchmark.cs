using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>What do bounds cost, against the bare arithmetic? The explanation is measured apart: it is made when it is asked for.</summary>
[MemoryDiagnoser]
public class MetricBenchmark
{
    [Benchmark(Baseline = true)]
    public decimal BareDecimals()
    {
        (decimal v, decimal g, decimal t, decimal whole) = (2.66e12m, 27.8m, 18.07e12m, 27.1m);
        return v * g * (100m + whole) / ((100m + g) * t);
    }

    [Benchmark]
    public decimal ContributionWithBounds()
    {
        Interval contribution = Contribution().Quantity.Interval;
        return contribution.Number + contribution.Lower!.Value + contribution.Upper!.Value;
    }

    [Benchmark]
    public string ContributionExplained() => Contribution().Explain(CultureInfo.InvariantCulture);

    private static Derived<PercentagePoints<Growth<YearOnYear>>> Contribution()
    {
        var h1 = Briefings.FirstHalf2021;
        return h1.Partners.Asean.Total.Value.ContributionTo(h1.Overall.Total.Value);
    }
}
