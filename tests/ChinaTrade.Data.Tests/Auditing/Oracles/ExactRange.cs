using ChinaTrade.Data.Tests.Intervals;
using ChinaTrade.Data.Tests.Metrics;

namespace ChinaTrade.Data.Tests.Auditing.Oracles;

/// <summary>A number and all values that it may stand for, in exact fractions. A missing bound is infinite.</summary>
internal readonly record struct ExactRange(Fraction? Lower, Fraction Number, Fraction? Upper)
{
    // Takes the place of infinity. What lies beyond a million million millionths of it was computed from it.
    private static readonly Fraction Far = Fraction.From(1e27m);
    private static readonly Fraction Beyond = Fraction.From(1e15m);

    private static Fraction Zero => Fraction.From(0m);

    /// <summary>Gets the range of which nothing is known.</summary>
    public static ExactRange Everything => new(null, Zero, null);

    public static ExactRange From(FigureRow row) => new(FractionOf(row.Lower), Fraction.From(row.Value), FractionOf(row.Upper));

    public static ExactRange From(Func<Fraction[], ExactFormula> formula, params FigureRow[] inputs) =>
        From(formula, Array.ConvertAll(inputs, From));

    /// <summary>
    /// Returns all values of a formula, found by trying each input at both of its bounds. That suffices for formulas whose numerator and
    /// denominator are linear in each input.
    /// </summary>
    public static ExactRange From(Func<Fraction[], ExactFormula> formula, params ExactRange[] inputs)
    {
        ExactFormula number = formula(Array.ConvertAll(inputs, input => input.Number));
        if (number.Below.IsZero) return Everything;
        ExactFormula[] corners = [.. Corners(inputs).Select(formula)];
        bool isNegative = corners.Any(corner => corner.Below < Zero);
        if (isNegative && corners.Any(corner => corner.Below > Zero)) return Everything;
        Fraction[] values =
        [
            .. corners.Where(corner => !corner.Below.IsZero).Select(corner => corner.Above / corner.Below),
            .. corners.Where(corner => corner.Below.IsZero && !corner.Above.IsZero)
                .Select(corner => corner.Above > Zero == isNegative ? Zero - Far : Far),
        ];
        return new(values.Min() < Zero - Beyond
            ? null : values.Min(), number.Above / number.Below, values.Max() > Beyond ? null : values.Max());
    }

    /// <summary>Returns whether the range can be equal to another one.</summary>
    public AuditVerdict IsEqualTo(ExactRange other)
    {
        if (IsBelow(other) || other.IsBelow(this)) return AuditVerdict.Failed;
        bool isOpen = Lower is null || Upper is null || other.Lower is null || other.Upper is null;
        return isOpen ? AuditVerdict.Inconclusive : AuditVerdict.Passed;
    }

    /// <summary>Returns whether the range can be at most a limit.</summary>
    public AuditVerdict IsAtMost(ExactRange limit)
    {
        if (limit.IsBelow(this)) return AuditVerdict.Failed;
        return Upper is null || limit.Lower is null ? AuditVerdict.Inconclusive : AuditVerdict.Passed;
    }

    private bool IsBelow(ExactRange other) => Upper is { } upper && other.Lower is { } lower && upper < lower;

    private static IEnumerable<Fraction[]> Corners(ExactRange[] inputs) => inputs.Aggregate(
        (IEnumerable<Fraction[]>)[[]],
        (corners, input) => corners.SelectMany<Fraction[], Fraction[]>(
            corner => [[.. corner, input.Lower ?? Zero - Far], [.. corner, input.Upper ?? Far]]));

    private static Fraction? FractionOf(decimal? bound) => bound is { } value ? Fraction.From(value) : null;
}
