using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Which print of a figure a query finds where several publications printed it.</summary>
/// <remarks>
/// Prints are of one figure when they are of one measure, unit, key, reference, producer and period. They stand by day of publication;
/// one whose day is not known counts as of the last day of the period that its publication is about, the earliest on which it could be
/// printed. Of one day, the first in the order of the dataset counts. Compared by value. Immutable and thread-safe.
/// </remarks>
public sealed record Vintage
{
    private Vintage(VintageKind kind, DateOnly? date = null)
    {
        Kind = kind;
        Date = date;
    }

    /// <summary>The latest print of each figure; what a query finds unless asked otherwise.</summary>
    public static Vintage Latest { get; } = new(VintageKind.Latest);

    /// <summary>The first print of each figure.</summary>
    public static Vintage First { get; } = new(VintageKind.First);

    /// <summary>Every print.</summary>
    public static Vintage All { get; } = new(VintageKind.All);

    /// <summary>What is kept.</summary>
    public VintageKind Kind { get; }

    /// <summary>The day up to which prints count; <c>null</c> for any.</summary>
    public DateOnly? Date { get; }

    /// <summary>The latest print of each figure by a day, this included. Prints whose day is not known are left out.</summary>
    public static Vintage AsOf(DateOnly date) => new(VintageKind.Latest, date);

    /// <summary>For people: "as of 2020-10-14", "first published", "every print", "latest".</summary>
    public override string ToString() => (Kind, Date) switch
    {
        (_, { } date) => "as of " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (VintageKind.First, _) => "first published",
        (VintageKind.All, _) => "every print",
        _ => "latest",
    };
}
