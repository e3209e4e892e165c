using System.Globalization;

namespace ChinaTrade.Data.Gacc;

/// <summary>A page or file that is not read as a table of GACC. Nothing of it was taken.</summary>
public sealed class GaccTableException : FormatException
{
    /// <summary>Creates a fault with its place, with which the message begins.</summary>
    /// <param name="reason">What is wrong, and what was expected.</param>
    /// <param name="row">The row of the table, from 1; <c>null</c> if the fault is in no single one.</param>
    /// <param name="column">The column of the table, from 1; <c>null</c> if the fault is in no single one.</param>
    /// <param name="line">The line of the CSV file, from 1; <c>null</c> for pages.</param>
    /// <param name="innerException">The fault behind it, if another library found it.</param>
    public GaccTableException(string reason, int? row = null, int? column = null, long? line = null, Exception? innerException = null)
        : base(Position(row, column, line) + reason, innerException)
    {
        Row = row;
        Column = column;
        Line = line;
    }

    /// <summary>The row of the table as a reader counts it, from 1, title and header included; <c>null</c> if the fault is in no single
    /// one.</summary>
    public int? Row { get; }

    /// <summary>The column of the table as a reader counts it, from 1; <c>null</c> if the fault is in no single one.</summary>
    public int? Column { get; }

    /// <summary>The line of the CSV file, from 1; <c>null</c> for pages.</summary>
    public long? Line { get; }

    /// <summary>The text that was found; <c>null</c> if something is missing.</summary>
    public string? Found { get; init; }

    /// <summary>The nearest name that is known; <c>null</c> if none is near.</summary>
    public string? Nearest { get; init; }

    private static string Position(int? row, int? column, long? line)
    {
        string[] parts =
        [
            .. Part("line", line), .. Part("row", row), .. Part("column", column),
        ];
        if (parts.Length == 0) return string.Empty;
        string text = string.Join(", ", parts);
        return char.ToUpperInvariant(text[0]) + text[1..] + ": ";
    }

    private static IEnumerable<string> Part(string word, long? number) =>
        number is { } count ? [word + " " + count.ToString(CultureInfo.InvariantCulture)] : [];
}
