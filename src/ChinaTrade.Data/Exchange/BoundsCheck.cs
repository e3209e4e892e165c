using static ChinaTrade.Data.RowRequirement;

namespace ChinaTrade.Data;

/// <summary>Checks that number and bounds of a row are possible for its measure and hedge, as the seed compiler checks those of a
/// seed.</summary>
internal static class BoundsCheck
{
    /// <exception cref="RowFormatException">A number is wrong; the message names line, column, number and what was expected.</exception>
    public static void Check(FigureRow row, FigureDomain domain, long line)
    {
        int places = PowerOfTen.DecimalPlaces(row.Value);
        bool fits = places <= PrintedNumber.MaxScale && Math.Abs(row.Value) < PowerOfTen.Get(PrintedNumber.MaxDigits - places);
        RequireNumber(fits, line, RowColumn.Value, row.Value, $"at most {PrintedNumber.MaxDigits} digits, {PrintedNumber.MaxScale} of them decimals");
        RequirePossible(row.Value, domain, line, RowColumn.Value);
        CheckBound(row.Lower, domain, line, RowColumn.Lower);
        CheckBound(row.Upper, domain, line, RowColumn.Upper);
        RequireNumber(!(row.Lower > row.Value), line, RowColumn.Lower, row.Lower, "a bound of at most the value");
        RequireNumber(!(row.Upper < row.Value), line, RowColumn.Upper, row.Upper, "a bound of at least the value");
        if (row.Hedge.Length > 0) CheckHedge(row, EnumCodes.HedgeOf(row.Hedge)!.Value, domain, line);
    }

    private static void CheckBound(decimal? bound, FigureDomain domain, long line, RowColumn column)
    {
        if (bound is not { } number) return;
        RequireNumber(FigureDomainBounds.Fits(number), line, column, number, FigureDomainBounds.FewDigits);
        RequirePossible(number, domain, line, column);
    }

    private static void RequirePossible(decimal number, FigureDomain domain, long line, RowColumn column) =>
        RequireNumber(domain.ToInterval().Contains(number), line, column, number, $"a possible number: {domain.Describe()}");

    private static void CheckHedge(FigureRow row, Hedge hedge, FigureDomain domain, long line)
    {
        string possible = $"a number with others {row.Hedge} it: {domain.Describe()}";
        RequireNumber(domain.HasNumberBeyond(hedge, row.Value), line, RowColumn.Value, row.Value, possible);
        RequireFixed(domain.LowerBy(hedge, row.Value), row.Lower, row.Hedge, line, RowColumn.Lower);
        RequireFixed(domain.UpperBy(hedge, row.Value), row.Upper, row.Hedge, line, RowColumn.Upper);
    }

    private static void RequireFixed((bool IsFixed, decimal? Bound) rule, decimal? bound, string hedge, long line, RowColumn column)
    {
        if (!rule.IsFixed || rule.Bound == bound) return;
        string expected = rule.Bound is { } number ? $"'{PowerOfTen.PlainDigits(number)}'" : "an infinite bound";
        RequireNumber(false, line, column, bound, $"{expected}, since the hedge is '{hedge}'");
    }

    private static void RequireNumber(bool condition, long line, RowColumn column, decimal? number, string expected)
    {
        if (!condition) Require(condition, line, column, number is { } digits ? PowerOfTen.PlainDigits(digits) : string.Empty, expected);
    }
}
