using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>
/// A reading says something else than what is printed, and nothing else than an undoubted figure of the same publication that has its key.
/// One that agrees with such a figure needs no row of its own.
/// </summary>
internal static class ReadingsRule
{
    /// <summary>Reports readings that are wrong, and removes those that need no row.</summary>
    public static void Check(List<BoundFigure> figures, DiagnosticBag diagnostics)
    {
        ILookup<string, BoundFigure> byKey = figures.ToLookup(figure => figure.Key, StringComparer.Ordinal);
        foreach (BoundFigure reading in figures.Where(figure => figure.Corrects is not null).ToArray())
        {
            // A doubtful figure that is read otherwise leaves its key to the reading.
            BoundFigure? other = byKey[reading.Key].FirstOrDefault(figure => figure != reading && figure.ReadingKey is null);
            if (reading.Corrects!.Model.Reading.Length == 0)
            {
                diagnostics.Add(DiagnosticIds.WrongReading, reading.Position,
                    $"it says what is printed, {reading.Model.DisplayWithBounds}");
            }
            else if (other is not null && (other.Corrects is not null || other.Model.Status == ObservationStatus.Doubtful
                || !Agree(reading, other)))
            {
                string line = (other.Position.Line + 1).ToString(CultureInfo.InvariantCulture);
                string fault =
                    $"{reading.Model.DisplayWithBounds} and {other.Model.DisplayWithBounds} of line {line} are of one key: {reading.Model.Title}";
                diagnostics.Add(DiagnosticIds.WrongReading, reading.Position, fault);
            }
            else if (other is not null)
            {
                figures.Remove(reading);
            }
        }
    }

    /// <summary>Returns the row of each doubtful figure that has a reading, and the row of the reading.</summary>
    public static IEnumerable<(int Printed, int Reading)> RowsOf(IReadOnlyList<BoundFigure> figures)
    {
        Dictionary<string, int> readings = new(StringComparer.Ordinal);
        for (int row = 0; row < figures.Count; row++)
        {
            if (figures[row].ReadingKey is null) readings[figures[row].Key] = row;
        }

        for (int row = 0; row < figures.Count; row++)
        {
            if (figures[row].ReadingKey is { } key && readings.TryGetValue(key, out int reading)) yield return (row, reading);
        }
    }

    private static bool Agree(BoundFigure reading, BoundFigure other) =>
        reading.Model.Unit == other.Model.Unit && reading.Model.Interval == other.Model.Interval
            && reading.Model.Hedge == other.Model.Hedge;
}
