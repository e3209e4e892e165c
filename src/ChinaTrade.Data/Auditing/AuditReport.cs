using System.Globalization;
using System.Text;
using ChinaTrade.Data.Auditing;

namespace ChinaTrade.Data;

/// <summary>What an audit found: how often each identity applied, and every finding that failed or is inconclusive.</summary>
/// <remarks>Findings that passed are counted and not kept, so that a report takes as much memory as there are failures. Immutable and
/// thread-safe; compared by reference.</remarks>
public sealed class AuditReport
{
    internal AuditReport(IEnumerable<IdentityCheck> checks, Func<IdentityCheck, AuditFinding> toFinding,
        IEnumerable<AuditFinding> ofReadings)
    {
        List<AuditFinding> findings = [];
        List<string> identities = [];
        Dictionary<(string Identity, AuditVerdict Verdict), int> counts = [];
        foreach (IdentityCheck check in checks)
        {
            AuditVerdict verdict = check.Verdict;
            Add(check.Identity, verdict);
            if (verdict != AuditVerdict.Passed) findings.Add(toFinding(check));
        }

        foreach (AuditFinding finding in ofReadings)
        {
            Add(finding.Identity, finding.Verdict);
            findings.Add(finding);
        }

        Findings = findings;
        Counts = [.. identities.Select(CountOf)];

        void Add(string identity, AuditVerdict verdict)
        {
            if (!identities.Contains(identity)) identities.Add(identity);
            counts[(identity, verdict)] = Count(identity, verdict) + 1;
        }

        AuditCount CountOf(string identity) =>
            new(identity, Count(identity, AuditVerdict.Passed), Count(identity, AuditVerdict.Failed),
                Count(identity, AuditVerdict.Inconclusive));

        int Count(string identity, AuditVerdict verdict) => counts.GetValueOrDefault((identity, verdict));
    }

    /// <summary>The findings that failed or are inconclusive.</summary>
    public IReadOnlyList<AuditFinding> Findings { get; }

    /// <summary>The findings that failed.</summary>
    public IEnumerable<AuditFinding> Failed => Findings.Where(finding => finding.Verdict == AuditVerdict.Failed);

    /// <summary>How often each identity applied, by verdict; an identity that never applied is missing.</summary>
    public IReadOnlyList<AuditCount> Counts { get; }

    /// <summary>Returns a table of verdicts by identity and, below it, one line for each finding that failed or is inconclusive.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        Line(text, "identity", "passed", "failed", "inconclusive");
        foreach (AuditCount count in Counts) Line(text, count);
        Line(text, new("all", Counts.Sum(each => each.Passed), Counts.Sum(each => each.Failed), Counts.Sum(each => each.Inconclusive)));
        foreach (AuditFinding finding in Findings) text.Append('\n').Append(finding);
        return text.ToString();
    }

    private static void Line(StringBuilder text, AuditCount count)
    {
        text.Append('\n');
        Line(text, count.Identity, Text(count.Passed), Text(count.Failed), Text(count.Inconclusive));
    }

    private static void Line(StringBuilder text, string name, string passed, string failed, string inconclusive) =>
        text.Append(CultureInfo.InvariantCulture, $"{name,-27} {passed,6} {failed,6} {inconclusive,11}");

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
