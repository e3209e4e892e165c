using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads periods and months.</summary>
internal static class PeriodReader
{
    /// <summary>A period; <c>null</c>, with a diagnostic, where the text is none.</summary>
    public static Period? Read(ScalarNode? text, DiagnosticBag diagnostics)
    {
        if (text is null) return null;
        if (Period.TryParse(text.Value, out Period period)) return period;
        diagnostics.Add(DiagnosticIds.MalformedText, text.Position, text.Value, "a period", Period.Shapes);
        return null;
    }

    /// <summary>A month as text; empty, with a diagnostic, where the text is none.</summary>
    public static string ReadMonth(ScalarNode? text, DiagnosticBag diagnostics)
    {
        if (text is null) return string.Empty;
        if (Period.TryParse(text.Value, out Period period) && period.MonthCount == 1) return text.Value;
        diagnostics.Add(DiagnosticIds.MalformedText, text.Position, text.Value, "a month", "year and month as in 2020-01");
        return string.Empty;
    }
}
