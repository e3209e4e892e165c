namespace ChinaTrade.Data;

/// <summary>Marks the number of a doubtful figure, or of its reading, in every text of it.</summary>
internal static class StatusMark
{
    /// <summary>Returns the text with the mark of the status in the culture's language; the text alone for a status without mark.</summary>
    public static string Append(string text, ObservationStatus status, IFormatProvider? provider) => status switch
    {
        ObservationStatus.Doubtful => text + MarkWords.Doubtful(NumberStyle.LanguageOf(provider)),
        ObservationStatus.Corrected => text + MarkWords.Corrected(NumberStyle.LanguageOf(provider)),
        _ => text,
    };
}
