using System.Globalization;

namespace ChinaTrade.Data;

/// <summary>Input that is not rows of figures. Nothing of it was taken.</summary>
public sealed class RowFormatException : FormatException
{
    /// <summary>A fault with its place, which the message opens with.</summary>
    /// <param name="reason">What is wrong, and what was expected.</param>
    /// <param name="line">The line of the text, or the number of the row, from 1; <c>null</c> where the fault is in no single one.</param>
    /// <param name="column">The column of the row; <c>null</c> where the fault is in no single one.</param>
    /// <param name="innerException">The fault behind it, where another library found it.</param>
    public RowFormatException(string reason, long? line = null, string? column = null, Exception? innerException = null)
        : base(Position(line, column) + reason, innerException)
    {
        Reason = reason;
        Line = line;
        Column = column;
    }

    /// <summary>The message without the place.</summary>
    internal string Reason { get; }

    /// <summary>The line of the text, or the number of the row, from 1; <c>null</c> where the fault is in no single one.</summary>
    public long? Line { get; }

    /// <summary>The column of the row; <c>null</c> where the fault is in no single one.</summary>
    public string? Column { get; }

    private static string Position(long? line, string? column) => (line, column) switch
    {
        ({ } number, { } name) => string.Create(CultureInfo.InvariantCulture, $"Line {number}, column '{name}': "),
        ({ } number, null) => string.Create(CultureInfo.InvariantCulture, $"Line {number}: "),
        (null, { } name) => $"Column '{name}': ",
        _ => string.Empty,
    };
}
