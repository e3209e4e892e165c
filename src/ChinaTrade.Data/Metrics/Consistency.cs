using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Whether a published figure and a derived one can both be true.</summary>
/// <remarks><c>default</c> is no verdict: it says so as text, and is not consistent. Compared by value; immutable and
/// thread-safe.</remarks>
public readonly record struct Consistency
{
    private readonly AuditVerdict? verdict;

    /// <summary>Creates a verdict.</summary>
    /// <param name="verdict">Held where their bounds meet, failed where they do not, inconclusive where one has no bound and they
    /// meet.</param>
    /// <param name="gap">By how much their bounds miss each other; zero where they meet.</param>
    public Consistency(AuditVerdict verdict, decimal gap)
    {
        this.verdict = verdict;
        Gap = gap;
    }

    /// <summary>Held where their bounds meet, failed where they do not, inconclusive where one has no bound and they meet.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, which is no verdict.</exception>
    public AuditVerdict Verdict => verdict ?? throw new InvalidOperationException("This is default(Consistency), which is no verdict.");

    /// <summary>By how much their bounds miss each other; zero where they meet.</summary>
    public decimal Gap { get; }

    /// <summary>Whether they can both be true.</summary>
    public bool IsConsistent => verdict == AuditVerdict.Passed;

    /// <summary>For people: "consistent", "inconsistent by 0.75", "inconclusive".</summary>
    public override string ToString() => verdict switch
    {
        AuditVerdict.Passed => "consistent",
        AuditVerdict.Failed => string.Create(CultureInfo.InvariantCulture, $"inconsistent by {PowerOfTen.PlainDigits(Gap)}"),
        AuditVerdict.Inconclusive => "inconclusive",
        _ => "no verdict",
    };

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString();
}
