using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>What an audit found: one identity, applied to certain figures.</summary>
/// <remarks>Immutable and thread-safe; compared by reference.</remarks>
public sealed class AuditFinding
{
    private readonly FormattableString statement;
    private readonly string unit;

    internal AuditFinding(Auditing.IdentityCheck check, IReadOnlyList<Figure> figures, bool isMended)
    {
        IsMended = isMended;
        Identity = check.Identity;
        statement = check.Statement;
        unit = check.Unit;
        Printed = check.Printed;
        Derived = check.Derived;
        Verdict = check.Verdict;
        IsBetweenPublications = check.IsBetweenPublications;
        Discrepancy = check.Discrepancy;
        Figures = figures;
    }

    /// <summary>The identity's name: <c>growth-gap</c>.</summary>
    public string Identity { get; }

    /// <summary>What must hold, in words.</summary>
    public string Statement => statement.ToString(CultureInfo.InvariantCulture);

    /// <summary>The printed side.</summary>
    public Interval Printed { get; }

    /// <summary>The side that the other figures give; for "≤" the limit.</summary>
    public Interval Derived { get; }

    /// <summary>Whether it holds within rounding.</summary>
    public AuditVerdict Verdict { get; }

    /// <summary>By how much the bounds of the two sides miss each other, in the figures' base unit; zero where they do not.</summary>
    public decimal Discrepancy { get; }

    /// <summary>The figures involved; the first is the one that is claimed.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Whether it fails as printed, and holds over the readings of its doubtful figures.</summary>
    public bool IsMended { get; }

    /// <summary>Whether a failure is explained: the readings of its doubtful figures mend it, or one of them is doubtful and has no
    /// reading.</summary>
    public bool IsKnown => IsMended
        || Figures.Any(figure => figure is { Status: ObservationStatus.Doubtful, Correction.Reading.Length: 0 });

    /// <summary>Whether it compares two releases of one figure, or publications on different periods; a failure may then be a
    /// revision.</summary>
    public bool IsBetweenPublications { get; }

    /// <summary>One line: verdict, identity, statement, both sides with their unit, and by how much they miss each other.</summary>
    public override string ToString()
    {
        string known = IsMended ? " (mended by the reading)" : Verdict == AuditVerdict.Failed && IsKnown ? " (doubtful)" : string.Empty;
        string discrepancy = Discrepancy == 0m ? string.Empty : $", off by {OffBy}";
        return $"{Verdict.ToString().ToLowerInvariant(),-11} {Identity}: {Statement}: {Text(Printed)} against {Text(Derived)}{discrepancy}{known}";
    }

    /// <summary>The finding as plain data.</summary>
    public AuditRow ToRow() => new(
        Identity, Statement, Printed, Derived, Verdict, Discrepancy, IsKnown, IsMended, [.. Figures.Select(figure => figure.ToRow())]);

    // Four digits tell how bad it is; the rest comes of divisions. A distance has no sign.
    private string OffBy => FigureStyles.OfDifference(unit)
        .Format(Interval.Exact(PowerOfTen.RoundAt(Discrepancy, Math.Max(PowerOfTen.LeadingExponent(Discrepancy) - 3, -PowerOfTen.MaxExponent))), Hedge.None, NumberFormat.Parse(null), TextCulture.Invariant).TrimStart('+');

    private string Text(Interval value)
    {
        bool isOfClaimed = unit == Figures[0].UnitCode;
        return (isOfClaimed ? FigureStyles.Get(Figures[0].Measure, unit) : FigureStyles.OfUnit(unit)).InEnglish(value);
    }

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => new { Verdict, Identity, Statement, Printed = Text(Printed), Derived = Text(Derived), OffBy,
        IsKnown, IsMended };
}
