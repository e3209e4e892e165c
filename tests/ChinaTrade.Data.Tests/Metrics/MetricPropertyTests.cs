using ChinaTrade.Data.Tests.Numerics;
using CsCheck;
using Xunit;

namespace ChinaTrade.Data.Tests.Metrics;

/// <summary>The promise of every metric, measured against exact fractions: its bounds hold every lawful result, and no more.</summary>
public sealed class MetricPropertyTests
{
    private const int Draws = 1_000;
    private const int PointsOfDraw = 12;

    private static readonly Dictionary<string, MetricCase> Cases = LevelCases.All.Concat(GrowthCases.All).ToDictionary(each => each.Name);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bounds_TrueValuesInsideInputs_HoldTheExactResult(string name)
    {
        MetricCase metric = Cases[name];
        Gen.Select(InputGen.Of(metric.Inputs, isBounded: false), Gen.Int[0, 999_999].Array[PointsOfDraw * metric.Inputs.Length]).Sample(
            (inputs, picks) =>
            {
                if (TryApply(metric, inputs) is not { } result) return;
                foreach (int[] point in picks.Chunk(inputs.Length))
                {
                    decimal[] values = [.. inputs.Zip(point, InputGen.Inside)];
                    (Fraction above, Fraction below) = metric.Exact(values);
                    if (IsNothing(below, metric)) continue;
                    Assert.True(IsInside(result, above / below), $"{string.Join("; ", inputs)} give {result}, without {string.Join("; ", values)}");
                }
            },
            iter: Draws);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bounds_BoundedInputs_AreThoseOfTheCorners(string name)
    {
        MetricCase metric = Cases[name];
        InputGen.Of(metric.Inputs, isBounded: true).Sample(
            inputs =>
            {
                if (TryApply(metric, inputs) is not { } result) return;
                (Fraction Above, Fraction Below)[] corners = [.. CornersOf(inputs).Select(metric.Exact)];
                if (metric.Nothing > 0m && corners.Any(corner => IsNothing(corner.Below, metric))) return;
                AssertTight(result, corners, metric.Tolerance, $"{string.Join("; ", inputs)} give {result}");
            },
            iter: Draws);
    }

    private static Interval? TryApply(MetricCase metric, Interval[] inputs)
    {
        MetricSample sample = new([.. metric.Inputs.Zip(inputs, (row, value) => row.With(value))]);
        Type? refusal = metric.Refusal(inputs);
        if (refusal is null)
        {
            bool isUndefined = IsNothing(metric.Exact([.. inputs.Select(input => input.Nominal)]).Below, metric);
            if (isUndefined && metric.Nothing > 0m) return null;
            refusal = isUndefined ? typeof(DivideByZeroException) : null;
        }

        if (refusal is null) return metric.Library(sample);
        Assert.Throws(refusal, () => metric.Library(sample));
        return null;
    }

    /// <summary>A denominator that changes its sign leaves no bounds; one that comes down to zero none on the side of the numerator.</summary>
    private static void AssertTight(Interval result, (Fraction Above, Fraction Below)[] corners, decimal tolerance, string message)
    {
        Fraction zero = Fraction.Of(0m);
        bool isNegative = corners.Any(corner => corner.Below < zero);
        if (isNegative && corners.Any(corner => corner.Below > zero))
        {
            Assert.True(result.Lower is null && result.Upper is null, message);
            return;
        }

        Fraction[] poles = [.. corners.Where(corner => corner.Below.IsZero).Select(corner => isNegative ? zero - corner.Above : corner.Above)];
        Fraction[] ends = [.. corners.Where(corner => !corner.Below.IsZero).Select(corner => corner.Above / corner.Below)];
        Assert.True(result.Lower is null == poles.Any(pole => pole < zero), message);
        Assert.True(result.Upper is null == poles.Any(pole => pole > zero), message);
        Assert.True(result.Lower is not { } lower || IsNear(ends.Min(), lower, tolerance), $"{message}; lower corner {ends.Min()}");
        Assert.True(result.Upper is not { } upper || IsNear(ends.Max(), upper, tolerance), $"{message}; upper corner {ends.Max()}");
    }

    private static IEnumerable<decimal[]> CornersOf(Interval[] inputs)
    {
        IEnumerable<decimal[]> corners = [[]];
        foreach (Interval input in inputs)
        {
            decimal[] ends = input.IsExact ? [input.Nominal] : [input.Lower!.Value, input.Upper!.Value];
            corners = corners.SelectMany(corner => ends, (corner, end) => (decimal[])[.. corner, end]).ToArray();
        }

        return corners;
    }

    private static bool IsNothing(Fraction denominator, MetricCase metric) =>
        denominator.IsZero || denominator.Abs() < Fraction.Of(metric.Nothing);

    private static bool IsInside(Interval interval, Fraction value) =>
        (interval.Lower is not { } lower || Fraction.Of(lower) <= value) && (interval.Upper is not { } upper || value <= Fraction.Of(upper));

    private static bool IsNear(Fraction exact, decimal bound, decimal tolerance) =>
        (exact - Fraction.Of(bound)).Abs() <= Fraction.Of(tolerance) * (exact.Abs() + Fraction.Of(1m));
}
