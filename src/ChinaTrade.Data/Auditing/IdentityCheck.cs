namespace ChinaTrade.Data.Auditing;

/// <summary>One identity, applied to certain figures.</summary>
/// <param name="Identity">The name of the identity.</param>
/// <param name="Statement">What must hold, in words, which are put together when they are read.</param>
/// <param name="Printed">The printed side.</param>
/// <param name="Derived">The side that the other figures give.</param>
/// <param name="IsUpperLimit">Whether the printed side may also be less than the derived one.</param>
/// <param name="Figures">The figures involved; the first is the one that is claimed.</param>
internal sealed record IdentityCheck(
    string Identity, FormattableString Statement, Interval Printed, Interval Derived, bool IsUpperLimit, IReadOnlyList<IdentityFigure> Figures)
{
    /// <summary>The code of the unit of both sides, that of the claimed figure unless it is said.</summary>
    public string Unit { get; init; } = Figures[0].Unit;

    /// <summary>Whether the figures are of publications between which figures are revised.</summary>
    public bool IsBetweenPublications { get; init; }

    public AuditVerdict Verdict
    {
        get
        {
            bool fails = IsUpperLimit ? Printed.IsCertainlyAbove(Derived) : !Printed.Overlaps(Derived);
            if (fails) return AuditVerdict.Failed;
            bool isOpen = IsUpperLimit ? Printed.Upper is null || Derived.Lower is null : Printed.IsUnbounded || Derived.IsUnbounded;
            return isOpen ? AuditVerdict.Inconclusive : AuditVerdict.Passed;
        }
    }

    /// <summary>By how much the two sides miss each other; zero where they do not.</summary>
    public decimal Discrepancy
    {
        get
        {
            if (Verdict != AuditVerdict.Failed) return 0m;
            return Printed.IsCertainlyAbove(Derived)
                ? Printed.Lower!.Value - Derived.Upper!.Value
                : Derived.Lower!.Value - Printed.Upper!.Value;
        }
    }
}
