using System.Globalization;

namespace ChinaTrade.Data;

public readonly partial struct Period
{
    /// <summary>How periods are spelt, for messages.</summary>
    internal const string Shapes = "2021, 2021-H1, 2021-Q2, 2021-06 or first/last month as in 2020-04/2021-06";

    private const string None = "no period";

    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] QuarterNames = ["First", "Second", "Third", "Fourth"];

    /// <summary>The C# member that stands for the period: <c>FirstHalf2021</c>, <c>June2021</c>, <c>June2020ToJune2021</c>; empty where
    /// there are no months.</summary>
    public string MemberName => (MonthCount, StartMonth) switch
    {
        (12, 1) => Text($"Year{StartYear:0000}"),
        (6, 1) => Text($"FirstHalf{StartYear:0000}"),
        (6, 7) => Text($"SecondHalf{StartYear:0000}"),
        (3, 1 or 4 or 7 or 10) => Text($"{QuarterNames[StartMonth / 3]}Quarter{StartYear:0000}"),
        (1, _) => MonthMember(StartYear, StartMonth),
        (0, _) => string.Empty,
        _ => MonthMember(StartYear, StartMonth) + "To" + MonthMember(EndYear, EndMonth),
    };

    /// <summary><c>2021</c>, <c>2021-H1</c>, <c>2021-Q2</c>, <c>2021-06</c>; any other as first and last month:
    /// <c>2020-04/2021-06</c>.</summary>
    public override string ToString() => NameOf('H') ?? Text($"{StartYear:0000}-{StartMonth:00}/{EndYear:0000}-{EndMonth:00}");

    /// <summary>The same in SDMX's spelling, where a half-year is a semester, and any other period is its first day and its length:
    /// <c>2021-S1</c>, <c>2020-04-01/P15M</c>.</summary>
    public string ToSdmx() => NameOf('S') ?? Text($"{StartYear:0000}-{StartMonth:00}-01/P{MonthCount}M");

    /// <summary>Reads what <see cref="ToString"/> and <see cref="ToSdmx"/> write.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static Period Parse(string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out Period period)
        ? period
        : throw new FormatException($"'{text}' is not a period; expected {Shapes}.");

    /// <summary>Reads what <see cref="ToString"/> and <see cref="ToSdmx"/> write; <c>false</c> where the text is not a period.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (text is null) return false;
        string[] parts = text.Split('/');
        if (parts.Length == 1) return TryParseNamed(text, out period);
        if (parts.Length != 2) return false;
        if (parts[1].Length > 0 && parts[1][0] == 'P') return TryParseLength(parts[0], parts[1], out period);
        if (!TryParseNamed(parts[0], out Period from) || from.MonthCount != 1) return false;
        if (!TryParseNamed(parts[1], out Period to) || to.MonthCount != 1 || to < from) return false;
        period = Between(from, to);
        return true;
    }

    // A first day and a number of months, as SDMX writes a period without a name: 2020-04-01/P15M.
    private static bool TryParseLength(string start, string length, out Period period)
    {
        period = default;
        if (start.Length != 10 || !start.EndsWith("-01", StringComparison.Ordinal)) return false;
        if (!TryParseNamed(start.Substring(0, 7), out Period first) || first.MonthCount != 1) return false;
        if (length.Length < 3 || length[length.Length - 1] != 'M') return false;
        if (!TryParseDigits(length.Substring(1, length.Length - 2), out int months)) return false;
        int left = ((MaxYear + 1 - first.StartYear) * MonthsOfYear) - first.StartMonth + 1;
        return months >= 1 && months <= left && Set(From(first.StartYear, first.StartMonth, months), out period);
    }

    private static bool TryParseNamed(string text, out Period period)
    {
        period = default;
        if (text.Length is not (4 or 7) || (text.Length == 7 && text[4] != '-')) return false;
        if (!TryParseDigits(text.Substring(0, 4), out int year) || year < 1) return false;
        if (text.Length == 4) return Set(Year(year), out period);
        string part = text.Substring(5);
        if (TryParseDigits(part, out int month)) return month is >= 1 and <= 12 && Set(Month(year, month), out period);
        return part switch
        {
            "H1" or "S1" => Set(FirstHalf(year), out period),
            "H2" or "S2" => Set(SecondHalf(year), out period),
            "Q1" or "Q2" or "Q3" or "Q4" => Set(Quarter(year, part[1] - '0'), out period),
            _ => false,
        };
    }

    private static bool Set(Period value, out Period period)
    {
        period = value;
        return true;
    }

    private static bool TryParseDigits(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private string? NameOf(char half) => (MonthCount, StartMonth) switch
    {
        (12, 1) => Text($"{StartYear:0000}"),
        (6, 1) => Text($"{StartYear:0000}-{half}1"),
        (6, 7) => Text($"{StartYear:0000}-{half}2"),
        (3, 1 or 4 or 7 or 10) => Text($"{StartYear:0000}-Q{(StartMonth / 3) + 1}"),
        (1, _) => Text($"{StartYear:0000}-{StartMonth:00}"),
        (0, _) => None,
        _ => null,
    };

    private static string MonthMember(int year, int month) => Text($"{MonthNames[month - 1]}{year:0000}");
}
