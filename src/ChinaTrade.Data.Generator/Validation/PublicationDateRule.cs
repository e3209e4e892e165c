using ChinaTrade.Data.Generator.Diagnostics;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A publication does not print what has not happened: only forecasts are published before their period ends.</summary>
internal static class PublicationDateRule
{
    public static void Check(IReadOnlyList<BoundPublication> publications, IReadOnlyList<BoundFigure> figures, DiagnosticBag diagnostics)
    {
        foreach (BoundPublication publication in publications)
        {
            string code = publication.Model.Code;
            BoundFigure? early = figures.FirstOrDefault(figure => figure.Model.Publication.Code == code && IsEarly(figure));
            if (early is null) continue;
            string ended = $"'{code}' prints figures of {early.Model.Period}, which ended on {LastDayOf(early)}";
            string fault = ended + "; forecasts have 'status: forecast'";
            diagnostics.Add(DiagnosticIds.OutOfRange, publication.DatePosition, publication.Model.Date, fault);
        }
    }

    // Days are written year first, so that their texts are in the order of time.
    private static bool IsEarly(BoundFigure figure) =>
        figure.Model.Publication.Date.Length > 0
        && figure.Model.Status != ObservationStatus.Forecast
        && string.CompareOrdinal(figure.Model.Publication.Date, LastDayOf(figure)) < 0;

    private static string LastDayOf(BoundFigure figure) => ReleaseOrder.LastDayOf(Period.Parse(figure.Model.Period));
}
