using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>A stretch of whole months. Years, halves, quarters and months are names for common ones.</summary>
/// <remarks>Compared by first month and length; ordered by first month, then by length. <c>default</c> has no months, and says "no period"
/// as text.
/// Immutable and thread-safe.</remarks>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.PeriodJsonConverter))]
#endif
public readonly partial struct Period : IEquatable<Period>, IComparable<Period>, IComparable
{
    private const int MonthsOfYear = 12;

    private const int MaxYear = 9999;

    // Months since year 0, so that arithmetic needs no calendar.
    private readonly int first;

    private Period(int first, int months)
    {
        this.first = first;
        MonthCount = months;
    }

    /// <summary>The number of months.</summary>
    public int MonthCount { get; }

    /// <summary>The year of the first month.</summary>
    public int StartYear => first / MonthsOfYear;

    /// <summary>The first month, 1 to 12.</summary>
    public int StartMonth => (first % MonthsOfYear) + 1;

    /// <summary>The year of the last month.</summary>
    public int EndYear => (first + MonthCount - 1) / MonthsOfYear;

    /// <summary>The last month, 1 to 12.</summary>
    public int EndMonth => ((first + MonthCount - 1) % MonthsOfYear) + 1;

    /// <summary>The first month as a period.</summary>
    public Period FirstMonth => new(first, Math.Min(MonthCount, 1));

    /// <summary>The last month as a period.</summary>
    public Period LastMonth => MonthCount == 0 ? this : new(first + MonthCount - 1, 1);

#if NET
    /// <summary>The first day.</summary>
    /// <exception cref="InvalidOperationException">The period has no months.</exception>
    public DateOnly FirstDay => MonthCount > 0
        ? new(StartYear, StartMonth, 1) : throw new InvalidOperationException("The period has no months.");

    /// <summary>The last day.</summary>
    /// <exception cref="InvalidOperationException">The period has no months.</exception>
    public DateOnly LastDay => LastMonth.FirstDay.AddDays(DateTime.DaysInMonth(EndYear, EndMonth) - 1);

#endif
    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 to 9999.</exception>
    public static Period Year(int year) => From(year, 1, 12);

    /// <summary>January to June.</summary>
    /// <inheritdoc cref="Year(int)"/>
    public static Period FirstHalf(int year) => From(year, 1, 6);

    /// <summary>July to December.</summary>
    /// <inheritdoc cref="Year(int)"/>
    public static Period SecondHalf(int year) => From(year, 7, 6);

    /// <summary>A quarter, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 to 9999, or the quarter not within 1 to 4.</exception>
    public static Period Quarter(int year, int quarter) =>
        quarter is >= 1 and <= 4 ? From(year, (quarter * 3) - 2, 3)
            : throw new ArgumentOutOfRangeException(nameof(quarter), quarter, "Expected a quarter from 1 to 4.");

    /// <summary>A month, 1 to 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 to 9999, or the month not within 1 to 12.</exception>
    public static Period Month(int year, int month) => From(year, month, 1);

    /// <summary>January to the given month.</summary>
    /// <inheritdoc cref="Month(int, int)"/>
    public static Period YearToDate(int year, int month) =>
        month is >= 1 and <= 12 ? From(year, 1, month)
            : throw new ArgumentOutOfRangeException(nameof(month), month, "Expected a month from 1 to 12.");

    /// <summary>The twelve months of a year.</summary>
    /// <inheritdoc cref="Year(int)"/>
    public static IReadOnlyList<Period> Months(int year) => Months(year, year);

    /// <summary>The months from January of one year to December of another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is not within 1 to 9999, or the second is before the first.</exception>
    public static IReadOnlyList<Period> Months(int year, int lastYear) => Parts(year, lastYear, 1);

    /// <summary>The quarters of the years from one to another, both included.</summary>
    /// <inheritdoc cref="Months(int, int)"/>
    public static IReadOnlyList<Period> Quarters(int firstYear, int lastYear) => Parts(firstYear, lastYear, 3);

    /// <summary>The halves of the years from one to another, both included.</summary>
    /// <inheritdoc cref="Months(int, int)"/>
    public static IReadOnlyList<Period> Halves(int firstYear, int lastYear) => Parts(firstYear, lastYear, 6);

    /// <summary>The first halves of the years from one to another, both included.</summary>
    /// <inheritdoc cref="Months(int, int)"/>
    public static IReadOnlyList<Period> FirstHalves(int firstYear, int lastYear) =>
        [.. Halves(firstYear, lastYear).Where(half => half.StartMonth == 1)];

    /// <summary>The years from one to another, both included.</summary>
    /// <inheritdoc cref="Months(int, int)"/>
    public static IReadOnlyList<Period> Years(int firstYear, int lastYear) => Parts(firstYear, lastYear, MonthsOfYear);

    /// <summary>From the first month of the one period to the last of the other.</summary>
    /// <exception cref="ArgumentException">The second ends before the first begins, or one of them has no months.</exception>
    public static Period Between(Period from, Period to)
    {
        if (from.MonthCount == 0) throw new ArgumentException("It has no months.", nameof(from));
        if (to.MonthCount == 0) throw new ArgumentException("It has no months.", nameof(to));
        int months = to.first + to.MonthCount - from.first;
        return months > 0 ? new(from.first, months) : throw new ArgumentException("The period ends before it begins.", nameof(to));
    }

    /// <summary>The same months so many years later; earlier where negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They would not lie within the years 1 to 9999.</exception>
    public Period AddYears(int years) => Moved((long)years * MonthsOfYear, nameof(years));

    /// <summary>As many months, so many months later; earlier where negative.</summary>
    /// <inheritdoc cref="AddYears(int)"/>
    public Period AddMonths(int months) => Moved(months, nameof(months));

    /// <summary>The months from the beginning of the other to the beginning of this one; negative where this one begins before.</summary>
    public int MonthsSince(Period other) => first - other.first;

    /// <summary>What is left of this period after its beginning.</summary>
    /// <exception cref="ArgumentException">The other is not a beginning of this one, or all of it.</exception>
    public Period After(Period beginning) => beginning.first == first && beginning.MonthCount < MonthCount
        ? new(first + beginning.MonthCount, MonthCount - beginning.MonthCount)
        : throw new ArgumentException(Invariant($"{beginning} is not a beginning of {this}."), nameof(beginning));

    /// <summary>Whether the two have a month in common.</summary>
    public bool Overlaps(Period other) => first < other.first + other.MonthCount && other.first < first + MonthCount;

    /// <summary>Returns the months that the two have in common.</summary>
    /// <exception cref="ArgumentException">They have none.</exception>
    public Period Intersect(Period other) => Overlaps(other)
        ? new(Math.Max(first, other.first), Math.Min(first + MonthCount, other.first + other.MonthCount) - Math.Max(first, other.first))
        : throw new ArgumentException(Invariant($"{this} and {other} have no month in common."), nameof(other));

    /// <summary>Whether every month of the other lies in this one.</summary>
    public bool Contains(Period other) => first <= other.first && other.first + other.MonthCount <= first + MonthCount;

    /// <inheritdoc/>
    public bool Equals(Period other) => first == other.first && MonthCount == other.MonthCount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (first * 397) ^ MonthCount;

    /// <summary>Order by first month, then by length.</summary>
    public int CompareTo(Period other) => first != other.first ? first.CompareTo(other.first) : MonthCount.CompareTo(other.MonthCount);

    // F# orders by this interface alone.
    int IComparable.CompareTo(object? obj) => ObjectOrder.Compare(this, obj);

    /// <summary>Whether both are the same months.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether they are not the same months.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>Order by first month, then by length.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Order by first month, then by length.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Order by first month, then by length.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Order by first month, then by length.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    private Period Moved(long months, string argument)
    {
        if (MonthCount == 0) return this;
        long start = first + months;
        bool isInRange = start >= MonthsOfYear && start + MonthCount <= (MaxYear + 1) * MonthsOfYear;
        return isInRange ? new((int)start, MonthCount) : throw new ArgumentOutOfRangeException(argument);
    }

    private static Period[] Parts(int firstYear, int lastYear, int months)
    {
        int begin = From(firstYear, 1, months).first;
        int end = From(lastYear, 12, 1).first + 1;
        if (end <= begin) throw new ArgumentOutOfRangeException(nameof(lastYear), lastYear, Invariant($"Expected {firstYear} or later."));
        var parts = new Period[(end - begin) / months];
        for (int i = 0; i < parts.Length; i++) parts[i] = new(begin + (i * months), months);
        return parts;
    }

    private static Period From(int year, int month, int months)
    {
        if (year is < 1 or > MaxYear) throw new ArgumentOutOfRangeException(nameof(year), year, "Expected a year from 1 to 9999.");
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "Expected a month from 1 to 12.");
        return new((year * MonthsOfYear) + month - 1, months);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // LINQPad shows what this returns; it finds the method by name.
    private object ToDump() => ToString();
}
