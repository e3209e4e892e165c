using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Input that is not rows of figures. Nothing of it was taken.</summary>
public sealed class RowFormatException : FormatException
{
    internal RowFormatException(string message, long? line = null, string? column = null)
        : base(Position(line, column) + message)
    {
        Line = line;
        Column = column;
    }

    /// <summary>The line of the text, or the number of the row, from 1; <c>null</c> where the fault is in no single one.</summary>
    public long? Line { get; }

    /// <summary>The column of the row; <c>null</c> where the fault is in no single one.</summary>
    public string? Column { get; }

    private static string Position(long? line, string? column) => (line, column) switch
    {
        ({ } number, { } name) => string.Create(CultureInfo.InvariantCulture, $"Line {number}, column '{name}': "),
        ({ } number, null) => string.Create(CultureInfo.InvariantCulture, $"Line {number}: "),
        _ => string.Empty,
    };
}
