using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Whether a published figure and a derived one can both be true. Compared by value; immutable and thread-safe.</summary>
/// <param name="Verdict">Held where their bounds meet, failed where they do not, inconclusive where one has no bound and they meet.</param>
/// <param name="Gap">By how much their bounds miss each other; zero where they meet.</param>
public readonly record struct Consistency(AuditVerdict Verdict, decimal Gap)
{
    /// <summary>Whether they can both be true.</summary>
    public bool IsConsistent => Verdict == AuditVerdict.Passed;

    /// <summary>For people: "consistent", "inconsistent by 0.75", "inconclusive".</summary>
    public override string ToString() => Verdict switch
    {
        AuditVerdict.Passed => "consistent",
        AuditVerdict.Failed => string.Create(CultureInfo.InvariantCulture, $"inconsistent by {PowerOfTen.PlainDigits(Gap)}"),
        _ => "inconclusive",
    };

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString();
}
