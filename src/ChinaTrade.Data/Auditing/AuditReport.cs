using System.Collections;
using System.Globalization;
using System.Text;

namespace ChinaTrade.Data;

/// <summary>Everything that an audit found, identity by identity. Prints as a summary with the findings that did not hold.</summary>
/// <remarks>Immutable and thread-safe; compared by reference.</remarks>
public sealed class AuditReport : IReadOnlyList<AuditFinding>
{
    private readonly IReadOnlyList<AuditFinding> findings;

    internal AuditReport(IReadOnlyList<AuditFinding> findings) => this.findings = findings;

    /// <summary>The number of findings.</summary>
    public int Count => findings.Count;

    /// <summary>The finding at a place in the list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public AuditFinding this[int index] => findings[index];

    /// <summary>The identities that failed.</summary>
    public IEnumerable<AuditFinding> Failed => findings.Where(finding => finding.Verdict == AuditVerdict.Failed);

    /// <inheritdoc/>
    public IEnumerator<AuditFinding> GetEnumerator() => findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A table of verdicts by identity; below it, a line for each finding that failed or is inconclusive.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        Line(text, "identity", "passed", "failed", "inconclusive");
        foreach (IGrouping<string, AuditFinding> identity in findings.GroupBy(finding => finding.Identity)) Counts(text, identity.Key, [.. identity]);
        Counts(text, "all", findings);
        foreach (AuditFinding finding in findings.Where(finding => finding.Verdict != AuditVerdict.Passed)) text.Append('\n').Append(finding);
        return text.ToString();
    }

    private static void Counts(StringBuilder text, string name, IReadOnlyList<AuditFinding> findings)
    {
        text.Append('\n');
        Line(text, name, CountOf(findings, AuditVerdict.Passed), CountOf(findings, AuditVerdict.Failed), CountOf(findings, AuditVerdict.Inconclusive));
    }

    private static string CountOf(IReadOnlyList<AuditFinding> findings, AuditVerdict verdict) =>
        findings.Count(finding => finding.Verdict == verdict).ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string name, string passed, string failed, string inconclusive) =>
        text.Append(CultureInfo.InvariantCulture, $"{name,-27} {passed,6} {failed,6} {inconclusive,11}");
}
