using ChinaTrade.Data.Generator.Diagnostics;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>Reads an observation status. Doubtful is not among them: a correction makes a figure doubtful, and gives the reason.</summary>
internal static class StatusReader
{
    private static readonly ObservationStatus[] Allowed =
        [ObservationStatus.Normal, ObservationStatus.Estimated, ObservationStatus.Forecast, ObservationStatus.Provisional];

    public static ObservationStatus Read(
        ScalarNode? text, DiagnosticBag diagnostics, ObservationStatus otherwise = ObservationStatus.Normal)
    {
        if (text is null) return otherwise;
        foreach (ObservationStatus status in Allowed)
        {
            if (CodeText.OfName(status.ToString()) == text.Value) return status;
        }

        diagnostics.AddUnknown(
            DiagnosticIds.UnknownCode, text, "'status'", Allowed.Select(status => CodeText.OfName(status.ToString())).ToArray());
        return otherwise;
    }
}
