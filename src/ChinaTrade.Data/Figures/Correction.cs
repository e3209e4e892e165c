namespace ChinaTrade.Data;

/// <summary>Why a printed figure is doubtful, and what it should read. Compared by value; immutable and thread-safe.</summary>
/// <param name="Reason">The evidence.</param>
/// <param name="Reading">The columns that should read differently, such as <c>flow=imports</c>, joined by <c>;</c>; empty where the
/// evidence refutes the figure without telling the right one.</param>
public sealed record Correction(string Reason, string Reading)
{
    /// <summary>For people: the reading, then the reason.</summary>
    public override string ToString() => Reading.Length == 0 ? Reason : $"read {Reading}: {Reason}";
}
