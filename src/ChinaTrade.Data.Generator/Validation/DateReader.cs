using System.Globalization;
using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads a day of publication.</summary>
internal static class DateReader
{
    /// <summary>The date; <c>null</c>, with a diagnostic, where it is none.</summary>
    public static ScalarNode? Read(ScalarNode? date, DiagnosticBag diagnostics)
    {
        if (date is null || DateTime.TryParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return date;
        }

        diagnostics.Add(DiagnosticIds.MalformedText, date.Position, date.Value, "a date", "year, month and day as in 2021-07-13");
        return null;
    }
}
