using System.Globalization;

namespace ChinaTrade.Data.Benchmarks.Questions;

/// <summary>Compares answers: what is fast but wrong is not timed.</summary>
internal static class Answers
{
    // Shares are divided in binary elsewhere.
    private const decimal Tolerance = 1e-9m;

    /// <summary>Several numbers as one, which tells their order too.</summary>
    public static decimal InOrder(IEnumerable<decimal> numbers) => numbers.Select((number, place) => (place + 1) * number).Sum();

    /// <exception cref="InvalidOperationException">The answers differ.</exception>
    public static void MustAgree(IReadOnlyList<decimal> expected, IReadOnlyList<decimal> actual, string name)
    {
        bool agree = expected.Count == actual.Count
            && expected.Zip(actual, (a, b) => Math.Abs(a - b) <= Tolerance * Math.Max(1m, Math.Abs(a)) && (a != decimal.Truncate(a) || a == b)).All(same => same);
        if (!agree)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture,
                $"{name} answers otherwise: {actual.Count} numbers, {string.Join(" ", actual.Take(1))}, not {expected.Count}, {string.Join(" ", expected.Take(1))}."));
        }
    }
}
