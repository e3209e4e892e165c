namespace ChinaTrade.Data.Benchmarks.Running;

/// <summary>What one way to answer a question took.</summary>
/// <param name="Question">The question.</param>
/// <param name="Size">The number of rows or figures; 0 where the question has none.</param>
/// <param name="Way">Who answered.</param>
/// <param name="Nanoseconds">The mean of an answer, or the median of a process; <c>null</c> where memory is measured.</param>
/// <param name="Ratio">The same as a multiple of the baseline's.</param>
/// <param name="IsBaseline">Whether it is the baseline itself.</param>
/// <param name="Bytes">What an answer allocates, or a table holds; <c>null</c> where that was not measured.</param>
internal sealed record Measurement(
    string Question, int Size, string Way, double? Nanoseconds, double Ratio, bool IsBaseline, long? Bytes = null);
