namespace ChinaTrade.Data;

/// <summary>Marks the number of a doubtful figure, or of its reading, in every text of it.</summary>
internal static class StatusMark
{
    private static readonly NumberMark[] OfDoubtful = [NumberMark.Doubtful];

    private static readonly NumberMark[] OfCorrected = [NumberMark.Corrected];

    /// <summary>Returns the mark of a status; empty for a status without one.</summary>
    public static IReadOnlyList<NumberMark> Get(ObservationStatus status) => status switch
    {
        ObservationStatus.Doubtful => OfDoubtful,
        ObservationStatus.Corrected => OfCorrected,
        _ => [],
    };

    /// <summary>Returns the text with the mark of the status in the culture's language; the text alone for a status without mark.</summary>
    public static string Append(string text, ObservationStatus status, NumberFormat format, TextCulture culture) =>
        MarkWords.Append(text, Get(status), format, culture);
}
