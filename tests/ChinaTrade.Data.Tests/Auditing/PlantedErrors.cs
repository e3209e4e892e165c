using System.Globalization;

namespace ChinaTrade.Data.Tests.Auditing;

/// <summary>Errors as people and copies make them, each in one row, which then does not say how it was printed; nothing where the error
/// would be no row at all, or leave it as it is.</summary>
internal static class PlantedErrors
{
    /// <summary>The kinds of error. Each changes one row of a seed, or exchanges the numbers of two.</summary>
    public static IReadOnlyList<(string Kind, Func<FigureRow, FigureRow[], FigureRow[]?> Plant)> All { get; } =
    [
        ("digits swapped", (row, rows) => Replaced(rows, row, Moved(row, WithSwappedDigits(row.Value) - row.Value))),
        ("times 10", (row, rows) => Replaced(rows, row, Multiplied(row, 10m))),
        ("times 1,000", (row, rows) => Replaced(rows, row, Multiplied(row, 1000m))),
        ("a tenth", (row, rows) => Replaced(rows, row, Multiplied(row, 0.1m))),
        ("a thousandth", (row, rows) => Replaced(rows, row, Multiplied(row, 0.001m))),
        ("flows swapped", WithSwappedFlow),
        ("sign", (row, rows) => Replaced(rows, row, WithOtherSign(row))),
        ("dollars for yuan", InDollars),
    ];

    private static FigureRow[]? Replaced(FigureRow[] rows, FigureRow row, FigureRow planted) =>
        planted.Value == row.Value || !IsLawful(planted) ? null : [.. rows.Where(each => each != row), planted];

    // What the unit and the transformation forbid is refused before any identity is asked.
    private static bool IsLawful(FigureRow row) => row switch
    {
        { Transformation: "growth" } =>
            row.Indicator.StartsWith("trade-balance", StringComparison.Ordinal) || row is { Value: >= -100m, Lower: not < -100m },
        { Transformation: "share" } or { Transformation: "level", Unit: "%" } => row is { Value: >= 0m and <= 100m, Upper: not > 100m },
        { Transformation: "level" or "earlier-level" } =>
            row is { Value: >= 0m, Lower: not < 0m } || row.Indicator.StartsWith("trade-balance", StringComparison.Ordinal),
        _ => true,
    };

    private static FigureRow Moved(FigureRow row, decimal by) =>
        row with { Value = row.Value + by, Lower = row.Lower + by, Upper = row.Upper + by, Printed = string.Empty };

    private static FigureRow Multiplied(FigureRow row, decimal by) =>
        row with { Value = row.Value * by, Lower = row.Lower * by, Upper = row.Upper * by, Printed = string.Empty };

    // "Over 5 %" is no "over −5 %".
    private static FigureRow WithOtherSign(FigureRow row) =>
        row.Hedge.Length > 0 ? row : row with { Value = -row.Value, Lower = -row.Upper, Upper = -row.Lower, Printed = string.Empty };

    // The first two digits that differ: 18.07 becomes 81.07.
    private static decimal WithSwappedDigits(decimal value)
    {
        char[] digits = value.ToString(CultureInfo.InvariantCulture).ToCharArray();
        int[] places = [.. Enumerable.Range(0, digits.Length).Where(place => char.IsAsciiDigit(digits[place]))];
        int first = Array.FindIndex(places, place => place != places[^1]
            && digits[place] != digits[places[Array.IndexOf(places, place) + 1]]);
        if (first < 0) return value;
        (digits[places[first]], digits[places[first + 1]]) = (digits[places[first + 1]], digits[places[first]]);
        return decimal.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static FigureRow[]? WithSwappedFlow(FigureRow row, FigureRow[] rows)
    {
        if (row.Flow is not ("exports" or "imports")) return null;
        FigureRow swapped = row with { Flow = row.Flow == "exports" ? "imports" : "exports" };
        FigureRow? other = Array.Find(rows, each => KeyOf(each) == KeyOf(swapped));
        if (other is null) return [.. rows.Where(each => each != row), swapped];
        if (other.Value == row.Value) return null;
        return [.. rows.Where(each => each != row && each != other), row with { Flow = other.Flow }, other with { Flow = row.Flow }];
    }

    private static FigureRow[]? InDollars(FigureRow row, FigureRow[] rows)
    {
        if (row is not { Indicator: "trade-value" or "trade-balance", Transformation: "level" }) return null;
        FigureRow planted = row with { Indicator = row.Indicator + "-usd", Unit = "USD", Printed = string.Empty };
        return rows.Any(each => KeyOf(each) == KeyOf(planted)) ? null : [.. rows.Where(each => each != row), planted];
    }

    private static string KeyOf(FigureRow row) =>
        string.Join('|', RowColumn.All.Where(column => column.IsKey).Select(column => column.TextOf(row)));
}
