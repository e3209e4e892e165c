namespace ChinaTrade.Data;

/// <summary>The letters of SDMX's code list of observation statuses.</summary>
internal static class SdmxStatus
{
    /// <summary>The letter of a row's status; <c>A</c>, normal, is the most common.</summary>
    /// <exception cref="FormatException">The text is no status.</exception>
    public static string From(string status) => EnumCodes.FromCode<ObservationStatus>(status) switch
    {
        ObservationStatus.Normal => "A",
        ObservationStatus.Estimated => "E",
        ObservationStatus.Forecast => "F",
        ObservationStatus.Provisional => "P",
        ObservationStatus.Doubtful => "U",
        _ => throw new FormatException($"'{RowRequirement.Shown(status)}' is not a status such as normal."),
    };
}
