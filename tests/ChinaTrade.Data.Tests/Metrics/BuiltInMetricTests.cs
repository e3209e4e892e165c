using System.Reflection;
using ChinaTrade.Data.TypedPaths;
using ChinaTrade.Data.Units;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>What holds for every built-in metric.</summary>
public sealed class BuiltInMetricTests
{
    private const int MostBytes = 200;

    private static readonly FieldInfo[] Definitions =
    [
        .. typeof(Metric).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(MetricDefinition)),
    ];

    [Fact]
    public void Bounds_OfEachDefinition_AreTheNarrowest()
    {
        Assert.True(Definitions.Length > 20, $"Only {Definitions.Length} definitions were found.");
        Assert.All(Definitions, field => Assert.True(((MetricDefinition)field.GetValue(null)!).Formula.HasNarrowestBounds, field.Name));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    public void Bounds_OfCombinedGrowth_AreTheNarrowest(int parts) => Assert.True(Formulas.CombinedGrowth(parts).HasNarrowestBounds);

    // The explanation is made when it is asked for: a result is its figures.
    [Fact]
    public void Compute_Contribution_AllocatesItsInputsOnly()
    {
        FirstHalf2021Node h1 = Briefings.FirstHalf2021;
        (Figure<Quantity<Yuan>> part, Figure<Quantity<Yuan>> whole) = (h1.Partners.Asean.Total.Value, h1.Overall.Total.Value);
        decimal sum = part.ContributionTo(whole).Number;
        long before = GC.GetAllocatedBytesForCurrentThread();
        sum += part.ContributionTo(whole).Upper!.Value;
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(bytes, 1, MostBytes);
        Assert.InRange(sum, 8m, 9m);
    }
}
