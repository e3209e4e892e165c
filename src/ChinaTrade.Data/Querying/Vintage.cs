using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Which release of a figure a query finds if several publications released it.</summary>
/// <remarks>
/// Releases are of one figure if they have the same measure, unit, key, reference, producer and period. They are ordered by day of
/// publication; a release whose day is not known counts as of the last day of the figure's period, the earliest day on which it can have
/// been published, a bulletin as of a month and a restatement as of a year later. Of releases of one day, that of the first publication code counts. Compared by value. Immutable and thread-safe.
/// </remarks>
public sealed record Vintage
{
    private Vintage(VintageKind kind, DateOnly? date = null)
    {
        Kind = kind;
        Date = date;
    }

    /// <summary>The latest release of each figure; what a query finds unless asked otherwise.</summary>
    public static Vintage Latest { get; } = new(VintageKind.Latest);

    /// <summary>The first release of each figure.</summary>
    public static Vintage First { get; } = new(VintageKind.First);

    /// <summary>Every release.</summary>
    public static Vintage All { get; } = new(VintageKind.All);

    /// <summary>What is kept.</summary>
    public VintageKind Kind { get; }

    /// <summary>The day up to which releases count; <c>null</c> for any.</summary>
    public DateOnly? Date { get; }

    /// <summary>Returns the latest release of each figure by a day, this included. Releases whose day is not known are left out.</summary>
    public static Vintage AsOf(DateOnly date) => new(VintageKind.Latest, date);

    /// <summary>For people: "as of 2020-10-14", "first published", "every release", "latest".</summary>
    public override string ToString() => (Kind, Date) switch
    {
        (_, { } date) => "as of " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (VintageKind.First, _) => "first published",
        (VintageKind.All, _) => "every release",
        _ => "latest",
    };
}
