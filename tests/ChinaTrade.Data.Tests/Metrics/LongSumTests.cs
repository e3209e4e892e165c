using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

public sealed class LongSumTests
{
    private const int Count = 20_000;

    // Where each unknown, figure or symbol is compared with all others, this takes minutes.
    [Fact]
    public void Formula_OfManyInputs_IsEvaluatedAndWritten()
    {
        Formula mean = new(isPercent: false, Term.Sum(Term.Inputs(Count)) / Count, [.. Formulas.Numbered("V", Count)]);

        Assert.Equal(Interval.Between(1m, 2m, 3m), mean.Evaluate([.. Enumerable.Repeat(Interval.Between(1m, 2m, 3m), Count)]));
        Assert.Equal("Σ V ÷ 20000", mean.ToString());
    }
}
