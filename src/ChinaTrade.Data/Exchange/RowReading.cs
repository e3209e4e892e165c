using System.Globalization;
using static ChinaTrade.Data.RowRequirement;

namespace ChinaTrade.Data;

/// <summary>Reads the correction of a doubtful row: the row as it should read. A reference, which may hold a semicolon, comes
/// last.</summary>
internal static class RowReading
{
    private const string ReferenceLast = "reference=";

    // The columns that a reading may set: what the figure is about, and its number.
    private static readonly RowColumn[] Columns =
    [
        RowColumn.Period, RowColumn.Indicator, RowColumn.Transformation, RowColumn.Basis, .. DimensionInfo.All.Select(info => RowColumn.For(info.Dimension)),
        RowColumn.Producer, RowColumn.Unit, RowColumn.Value, RowColumn.Lower, RowColumn.Upper, RowColumn.Hedge, RowColumn.Reference,
    ];

    /// <summary>Returns the row as it should read; <c>null</c> if its correction does not tell.</summary>
    /// <exception cref="RowFormatException">The correction is malformed, or reads a row that would be refused; the message says
    /// why.</exception>
    public static FigureRow? Find(FigureRow row, RowCheck check, long line)
    {
        if (row.Correction.Length == 0) return null;
        string[] texts = [.. RowColumn.All.Select(column => column.IsNumber ? string.Empty : column.TextOf(row))];
        (decimal? value, decimal? lower, decimal? upper) = (row.Value, row.Lower, row.Upper);
        HashSet<RowColumn> seen = [];
        foreach ((RowColumn column, string text) in PartsOf(row.Correction, line))
        {
            Require(seen.Add(column), line, RowColumn.Correction, row.Correction, $"'{column}' once");
            if (!column.IsNumber) texts[column.Position] = text;
            else if (column == RowColumn.Value) value = NumberOf(text, line, isNullable: false);
            else if (column == RowColumn.Lower) lower = NumberOf(text, line, isNullable: true);
            else upper = NumberOf(text, line, isNullable: true);
        }

        texts[RowColumn.Status.Position] = ObservationStatus.Normal.ToCode();
        texts[RowColumn.Correction.Position] = string.Empty;
        FigureRow reading = FigureRow.Create(texts, value!.Value, lower, upper);
        bool differs = reading with { Status = row.Status, Correction = row.Correction } != row;
        Require(differs, line, RowColumn.Correction, row.Correction, "something else than what is printed");
        Check(reading, check, row.Correction, line);
        return reading;
    }

    private static void Check(FigureRow reading, RowCheck check, string correction, long line)
    {
        try
        {
            check.Check(reading, null, line);
            PublicationCheck.CheckDay(reading, line);
        }
        catch (RowFormatException exception)
        {
            Require(condition: false, line, RowColumn.Correction, correction,
                $"a row that is accepted. It has, in '{exception.Column}': {exception.Reason.TrimEnd('.')}");
        }
    }

    private static IEnumerable<(RowColumn Column, string Text)> PartsOf(string correction, long line)
    {
        int last = correction.StartsWith(ReferenceLast, StringComparison.Ordinal)
            ? 0 : correction.IndexOf(";" + ReferenceLast, StringComparison.Ordinal);
        string[] parts = last < 0 ? correction.Split(';')
            : [.. correction[..last].Split(';', StringSplitOptions.RemoveEmptyEntries), correction[last..].TrimStart(';')];
        foreach (string part in parts)
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? part : part[..equals];
            RowColumn? column = equals < 0 ? null : Array.Find(Columns, each => each.Name == name);
            Known(line, RowColumn.Correction, name, column is not null, Columns.Select(each => each.Name));
            yield return (column!, part[(equals + 1)..]);
        }
    }

    private static decimal? NumberOf(string text, long line, bool isNullable)
    {
        if (isNullable && text.Length == 0) return null;
        bool isRead = decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
        Require(isRead && PowerOfTen.PlainDigits(number) == text, line, RowColumn.Correction, text, "plain digits such as 395620000000");
        return number;
    }
}
