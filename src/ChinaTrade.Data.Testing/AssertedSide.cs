using System.Globalization;

namespace ChinaTrade.Data.Testing;

/// <summary>One side of an assertion: its bounds, and how a failure describes it.</summary>
/// <param name="Text">The number with bounds; below it, indented, what it is and where it comes from.</param>
/// <param name="Interval">The number with bounds.</param>
/// <param name="UnitCode">The code of the unit.</param>
internal sealed record AssertedSide(string Text, Interval Interval, string UnitCode)
{
    private const string NextLine = "\n             ";

    public static AssertedSide From(Figure figure) =>
        new(Invariant($"{figure:B}{NextLine}{figure.Title}{NextLine}{figure.Citation}"), figure.Interval, figure.UnitCode);

    public static AssertedSide From<T>(Derived<T> derived)
        where T : struct, IQuantityKind<T>
    {
        IEnumerable<string> inputs = derived.Inputs.Select(input => Invariant($"{NextLine}{input}"));
        return new(Invariant($"{derived:B}{NextLine}{derived.Name} = {derived.Formula}{string.Concat(inputs)}"),
            derived.Quantity.Interval, T.UnitCode);
    }

    public static AssertedSide From<T>(T quantity)
        where T : struct, IQuantityKind<T> => new(quantity.ToString("B", CultureInfo.InvariantCulture), quantity.Interval, T.UnitCode);

    public static AssertedSide From(decimal value, string unitCode) =>
        new(AmountOf(Rounded(value), unitCode), Interval.Exact(value), unitCode);

    /// <summary>By how much the bounds of two sides miss each other.</summary>
    public string GapTo(AssertedSide other)
    {
        decimal gap = Math.Max(Interval.Lower - other.Interval.Upper ?? 0m, other.Interval.Lower - Interval.Upper ?? 0m);
        return gap > 0m ? Difference(gap) : "none";
    }

    /// <summary>By how much another side reaches beyond the bounds of this one.</summary>
    public string ExcessOf(AssertedSide other)
    {
        bool isInfinite = (Interval.Lower is not null && other.Interval.Lower is null)
            || (Interval.Upper is not null && other.Interval.Upper is null);
        return isInfinite
            ? "infinite"
            : Difference(Math.Max(Interval.Lower - other.Interval.Lower ?? 0m, other.Interval.Upper - Interval.Upper ?? 0m));
    }

    // Percentages differ by percentage points.
    private string Difference(decimal amount) => AmountOf(Rounded(amount), UnitCode == "%" ? "pp" : UnitCode);

    // Digits that a division left behind tell a reader nothing.
    private static decimal Rounded(decimal amount) => Math.Abs(amount) >= 1m ? Math.Round(amount, 4) : amount;

    private static string AmountOf(decimal amount, string unitCode) =>
        string.Create(CultureInfo.InvariantCulture, $"{amount:#,0.############################} {unitCode}");
}
