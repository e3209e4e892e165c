namespace ChinaTrade.Data;

/// <summary>An audit finding as plain data. Compared by value, the figures by reference; immutable and thread-safe.</summary>
/// <param name="Identity">The identity's name.</param>
/// <param name="Statement">What must hold, in words.</param>
/// <param name="Printed">The printed side.</param>
/// <param name="Derived">The side that the other figures give.</param>
/// <param name="Verdict">Whether it holds within rounding.</param>
/// <param name="Discrepancy">By how much the two sides miss each other.</param>
/// <param name="IsKnown">Whether a failure is explained by doubtful figures.</param>
/// <param name="IsMended">Whether their readings mend it.</param>
/// <param name="Figures">The figures involved.</param>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.AuditRowJsonConverter))]
public sealed record AuditRow(
    string Identity, string Statement, Interval Printed, Interval Derived, AuditVerdict Verdict, decimal Discrepancy, bool IsKnown,
    bool IsMended, IReadOnlyList<FigureRow> Figures);
